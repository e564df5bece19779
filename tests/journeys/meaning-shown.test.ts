import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IndicatorInput } from '../../shared/domain/framework/indicator-input.ts';
import type { ReportInput } from '../../shared/domain/reports/report.ts';
import { experience } from '../local/bodies.ts';
import { textOf } from '../local/pdf-text.ts';
import {
  indicator,
  setUpFramework,
  setUpProgramme,
  type TestProgramme,
  value,
} from '../local/programme.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  await setUpFramework(programme);
});
afterAll(() => system.stop());

const ofValue = (periodId = '2020-01-01') => ({
  projectId: programme.projectId,
  indicatorId: 'households',
  periodId,
});
const ofIndicator = () => ({ projectId: programme.projectId, indicatorId: 'households' });
const [first, second] = indicator.periods;
if (!first || !second) throw new Error('The indicator has two periods');

async function submit(periodId: string): Promise<void> {
  const params = ofValue(periodId);
  const body = { ...value, asOf: '2021-06-30' };
  await programme.officer.call('recordValue', { params, body, ifNoneMatch: '*' });
  const step = { params, body: { step: 'submit' as const }, ifMatch: '"1"' };
  await programme.officer.call('reviewValue', step);
}

const approve = (periodId: string, indicatorVersion?: number) =>
  programme.coordinator.call('reviewValue', {
    params: ofValue(periodId),
    body: { step: 'approve', ...(indicatorVersion !== undefined && { indicatorVersion }) },
    ifMatch: '"2"',
  });

const change = (version: number, fields: Partial<IndicatorInput>) =>
  programme.coordinator.call('putIndicator', {
    params: ofIndicator(),
    body: { ...indicator, ...fields },
    ifMatch: `"${version}"`,
  });

const words = { title: { en: 'Homes with a tap' } };
const target = { value: { kind: 'reported' as const, value: '2000' } };

async function findings(): Promise<readonly unknown[]> {
  const params = { programmeId: programme.programmeId };
  const { body } = await programme.coordinator.call('getDataQuality', { params });
  return body.findings.find(({ kind }) => kind === 'meaning_changed')?.items ?? [];
}

async function reportText(asked: Partial<ReportInput> & Pick<ReportInput, 'kind'>) {
  const { body } = await programme.coordinator.call('requestReport', {
    params: { programmeId: programme.programmeId },
    body: { asOf: '2021-12-31', ...asked },
  });
  const params = { reportId: body.reportId };
  const response = await programme.coordinator.bytes('getReportContent', {
    params,
    accept: 'application/pdf',
  });
  const text = await textOf(new Uint8Array(await response.arrayBuffer()));
  return text.replace(/\s+/g, ' ');
}

describe('an approval', () => {
  beforeAll(async () => {
    await submit('2020-01-01');
    await submit('2021-01-01');
    await change(1, { ...words, reason: 'As the ministry calls them.' });
    await change(2, { ...words, headline: false });
  });

  test('records the version of the indicator it was given for', async () => {
    const { body } = await approve('2020-01-01');
    expect(body.review?.indicatorVersion).toBe(3);
  });

  test('for an outdated indicator version is refused if the meaning has changed since', async () => {
    const problem = await problemOf(approve('2021-01-01', 1));
    expect(problem).toMatchObject({ type: '/problems/definition_changed', status: 409 });
    expect(problem.detail).toContain('title');
  });

  test('in a batch is checked for each item', async () => {
    const item = { ...ofValue('2021-01-01'), version: 2, indicatorVersion: 1 };
    const { body } = await programme.coordinator.call('reviewValues', {
      params: { programmeId: programme.programmeId },
      body: { step: 'approve', items: [item] },
    });
    expect(body.items[0]?.problem?.type).toBe('/problems/definition_changed');
  });

  test('for a version that does not exist is refused at its field', async () => {
    const { errors } = await problemOf(approve('2021-01-01', 9));
    expect(errors?.map(({ pointer }) => pointer)).toEqual(['/indicatorVersion']);
  });

  test.each(['submit', 'return'] as const)(
    'is the only step with an indicator version, not %s',
    async (step) => {
      const asked = programme.coordinator.call('reviewValue', {
        params: ofValue(),
        body: { step, comment: 'Why', indicatorVersion: 1 },
        ifMatch: '"3"',
      });
      const { errors } = await problemOf(asked);
      expect(errors?.map(({ pointer }) => pointer)).toEqual(['/indicatorVersion']);
    },
  );

  test('for an earlier version is accepted if only free fields changed since', async () => {
    const { body } = await approve('2021-01-01', 2);
    expect(body.review?.indicatorVersion).toBe(3);
    expect(await findings()).toEqual([]);
  });
});

describe('a change of meaning after the approval', () => {
  beforeAll(async () => {
    const periods = [first, { ...second, target }];
    await change(3, { ...words, periods, reason: 'The plan of 2021 came late.' });
    const params = { projectId: programme.projectId, resultId: 'safe-water' };
    await programme.coordinator.call('putResult', {
      params,
      body: { type: 'impact', title: { en: 'Safe water' }, reason: 'Rated anew.' },
      ifMatch: '"1"',
    });
  });

  test('is a data quality finding of each value it concerns', async () => {
    const ofPeriod = (periodId: string) =>
      `/projects/${programme.projectId}/indicators/households/values/${periodId}`;
    expect(await findings()).toEqual([
      expect.objectContaining({ address: ofPeriod('2020-01-01'), redefined: ['type'] }),
      expect.objectContaining({ address: ofPeriod('2021-01-01'), redefined: ['type', 'target'] }),
    ]);
  });

  test.each([
    ['experience_sharing', {}],
    ['implementing_organisation', () => ({ projectId: programme.projectId })],
  ] as const)('is printed in the audit annex of a report (%s)', async (kind, subject) => {
    const text = await reportText({ kind, ...(subject instanceof Function ? subject() : {}) });
    expect(text).toContain('Changes to the meaning of submitted values');
    for (const said of [
      'Households with safe tap water',
      'Homes with a tap',
      'As the ministry calls them.',
      'Target set later (1 Jan 2021 to 31 Dec 2021)',
      'The plan of 2021 came late.',
      'Outcome',
      'Impact',
      'Rated anew.',
      'V1, V2',
    ]) {
      expect(text).toContain(said);
    }
  });

  test('is printed on the good-practice sheet that names the figure', async () => {
    const { officer, coordinator, projectId } = programme;
    const { body } = await officer.call('writeExperience', {
      params: { projectId },
      body: { ...experience, figures: ['households'] },
    });
    const { experienceId } = body;
    await coordinator.call('publishExperience', {
      params: { projectId, experienceId },
      body: { step: 'publish', on: '2020-12-31' },
      ifMatch: '"1"',
    });
    const text = await reportText({ kind: 'good_practice_sheet', projectId, experienceId });
    expect(text).toContain('Target set later (1 Jan 2021 to 31 Dec 2021)');
    expect(text).toContain('Rated anew.');
    expect(text).not.toContain('As the ministry calls them.');
  });

  test('is printed in the data quality report', async () => {
    const text = await reportText({ kind: 'data_quality' });
    expect(text).toContain('Meaning changed after approval');
    expect(text).toContain('Type of result, Target');
  });

  test('is no longer a finding after the value is approved again', async () => {
    const { coordinator, officer } = programme;
    const step = (by: typeof officer, name: 'reopen' | 'submit' | 'approve', version: number) =>
      by.call('reviewValue', {
        params: ofValue(),
        body: { step: name, ...(name === 'reopen' && { comment: 'Look again.' }) },
        ifMatch: `"${version}"`,
      });
    await step(coordinator, 'reopen', 3);
    await step(officer, 'submit', 4);
    await step(coordinator, 'approve', 5);
    expect(await findings()).toHaveLength(1);
  });
});
