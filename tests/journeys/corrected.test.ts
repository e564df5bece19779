import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IndicatorInput } from '../../shared/domain/framework/indicator-input.ts';
import {
  commonIndicator,
  indicator,
  setUpFramework,
  setUpProgramme,
  source,
  type TestProgramme,
} from '../local/programme.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;
let second: string;
const periodStart = '2020-01-01';
const inProgramme = () => ({ programmeId: programme.programmeId });
const ofIndicator = (projectId: string) => ({ projectId, indicatorId: 'households' });
const ofValue = (projectId = programme.projectId) => ({ ...ofIndicator(projectId), periodStart });
const reported = (number: string, asOf: string) => ({
  actual: { kind: 'reported', value: number } as const,
  asOf,
  source,
});
const asOf = '2021-01-31';

const step = (name: 'submit' | 'approve' | 'reopen', version: number, projectId?: string) => ({
  params: ofValue(projectId),
  body: { step: name, ...(name === 'reopen' && { comment: 'A recount' }) },
  ifMatch: `"${version}"`,
});

async function approve(projectId: string, by: TestProgramme['officer'], number: string) {
  const body = reported(number, '2020-12-31');
  await by.call('recordValue', { params: ofValue(projectId), body, ifNoneMatch: '*' });
  await by.call('reviewValue', step('submit', 1, projectId));
  await programme.coordinator.call('reviewValue', step('approve', 2, projectId));
}

async function rollUp() {
  const { body } = await programme.reader.call('getProgrammeProgress', {
    params: inProgramme(),
    query: { asOf },
  });
  return body.rollUps[0];
}

async function report() {
  const body = { kind: 'experience_sharing', asOf } as const;
  const { body: made } = await programme.coordinator.call('requestReport', {
    params: inProgramme(),
    body,
  });
  const { body: document } = await programme.reader.call('getReportDocument', {
    params: { reportId: made.reportId },
  });
  return { reportId: made.reportId, text: JSON.stringify(document) };
}

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  const { coordinator, officer, neighbour } = programme;
  await setUpFramework(programme);
  await coordinator.call('putCommonIndicator', {
    params: { ...inProgramme(), commonIndicatorId: 'water' },
    body: commonIndicator,
    ifNoneMatch: '*',
  });
  const project = {
    organisationId: 'other-centre',
    title: { en: 'Two more villages' },
    country: 'LA',
    status: 'implementation',
  } as const;
  const { body } = await coordinator.call('createProject', {
    params: inProgramme(),
    body: project,
  });
  second = body.projectId;
  await setUpFramework({ ...programme, officer: neighbour, projectId: second });
  const linked = {
    ...indicator,
    commonIndicatorId: 'water',
    counts: { of: 'households' as const, reach: 'direct' as const },
    baseline: { value: { kind: 'reported', value: '0' } },
    periods: [
      {
        periodStart,
        periodEnd: '2020-12-31',
        target: { value: { kind: 'reported', value: '100' } },
      },
    ],
  } satisfies IndicatorInput;
  for (const [projectId, by] of [
    [programme.projectId, officer],
    [second, neighbour],
  ] as const) {
    await by.call('putIndicator', {
      params: ofIndicator(projectId),
      body: linked,
      ifMatch: '"1"',
    });
  }
  await approve(programme.projectId, officer, '80');
  await approve(second, neighbour, '70');
});
afterAll(() => system.stop());

describe('a figure that is corrected after it was reported', () => {
  const expected = {
    outcome: { state: 'figure', figure: { value: '150' }, completeness: 'complete' },
    coverage: { reported: 2, projects: 2 },
    original: { achievement: { state: 'ratio', ratio: '0.75' } },
  };
  let first: Awaited<ReturnType<typeof report>>;
  let before: Awaited<ReturnType<typeof rollUp>>;

  test('counts as approved', async () => {
    before = await rollUp();
    expect(before).toMatchObject(expected);
    first = await report();
    expect(first.text).not.toContain('under correction');
  });

  test('stays what everybody reads while it is corrected, marked as that', async () => {
    const { coordinator, officer, reader } = programme;
    await coordinator.call('reviewValue', step('reopen', 3));
    const body = reported('90', '2022-06-30');
    await officer.call('recordValue', { params: ofValue(), body, ifMatch: '"4"' });
    const at = { params: ofValue() };
    const marked = {
      actual: { value: '80' },
      status: 'approved',
      underCorrection: true,
      version: 5,
    };
    expect((await reader.call('getValue', at)).body).toMatchObject(marked);
    const list = await reader.call('listValues', { params: ofIndicator(programme.projectId) });
    expect(list.body.items).toMatchObject([marked]);
    const draft = await officer.call('getValue', at);
    expect(draft.body).toMatchObject({ actual: { value: '90' }, status: 'draft' });
    expect(draft.body.approvals).toMatchObject([
      {
        version: 3,
        actual: { value: '80' },
        indicatorVersion: 2,
        reopened: { reason: 'A recount' },
      },
    ]);
    expect((await report()).text).toContain('"text":" (under correction)"');
    expect(await rollUp()).toMatchObject(expected);
    const progress = await reader.call('getProjectProgress', {
      params: { projectId: programme.projectId },
      query: { asOf },
    });
    expect(progress.body.indicators[0]?.periods).toMatchObject([
      { actual: { value: '80' }, underCorrection: true },
    ]);
  });

  test('is said of a day before its correction as it was said then', async () => {
    const { coordinator, officer } = programme;
    await officer.call('reviewValue', step('submit', 5));
    await coordinator.call('reviewValue', step('approve', 6));
    expect(await rollUp()).toEqual(before);
    const again = await report();
    const withoutAudit = (text: string) => text.split('A recount')[0];
    expect(again.text).toContain('"80"');
    expect(withoutAudit(again.text)).not.toContain('"90"');
    const later = await programme.reader.call('getProgrammeProgress', {
      params: inProgramme(),
      query: { asOf: '2022-06-30' },
    });
    expect(later.body.rollUps).toMatchObject([{ outcome: { figure: { value: '160' } } }]);
  });

  test('is hidden from a reader before its first approval', async () => {
    const { officer, reader, projectId } = programme;
    const params = { projectId, indicatorId: 'new' };
    await officer.call('putIndicator', { params, body: indicator, ifNoneMatch: '*' });
    const at = { params: { ...params, periodStart } };
    const body = reported('1', '2020-12-31');
    await officer.call('recordValue', { ...at, body, ifNoneMatch: '*' });
    expect((await problemOf(reader.call('getValue', at))).status).toBe(404);
  });
});
