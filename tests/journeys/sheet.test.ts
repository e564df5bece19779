import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Obstacle } from '../../shared/domain/sheet/obstacle.ts';
import { storeEvidence } from '../local/evidence.ts';
import { frameworkOf } from '../local/framework.ts';
import { setUpProgramme, type TestProgramme, value } from '../local/programme.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;

type Speaker = 'officer' | 'coordinator' | 'neighbour' | 'reader';
const years = ['2020-12-31', '2021-12-31'] as const;

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  const { officer, coordinator, projectId, programmeId } = programme;
  const inProject = { params: { projectId } };
  await officer.call('recordFramework', { ...inProject, body: frameworkOf(41) });
  const items = [0, 1, 2].map((at) => ({
    indicatorId: `indicator-${at}`,
    periodId: '2020-01-01',
    ...value,
  }));
  await officer.call('recordValues', { ...inProject, body: { items } });
  const stepOf = async (step: 'submit' | 'approve', of: readonly number[], version: number) => {
    const reviewed = of.map((at) => {
      return { projectId, indicatorId: `indicator-${at}`, periodId: '2020-01-01', version };
    });
    const by = step === 'submit' ? officer : coordinator;
    const asked = { params: { programmeId }, body: { step, items: reviewed } };
    await by.call('reviewValues', asked);
  };
  await stepOf('submit', [1, 2], 1);
  await stepOf('approve', [2], 2);
});
afterAll(() => system.stop());

async function sheet(by: Speaker, periodEnd?: string) {
  const { projectId } = programme;
  const query = periodEnd === undefined ? {} : { periodEnd };
  return (await programme[by].call('getSheet', { params: { projectId }, query })).body;
}

/** Indicator, status of the value, and the reasons why it cannot be recorded. */
async function lines(by: Speaker, periodEnd?: string) {
  const { indicators } = await sheet(by, periodEnd);
  return indicators.flatMap(({ indicator, periods }) =>
    periods.map(({ value: shown, obstacles, mayRecord }) => {
      expect(mayRecord).toBe(obstacles.length === 0);
      const reasons = obstacles.map(({ reason }: Obstacle) => reason);
      return [indicator.indicatorId, shown?.status ?? 'none', ...reasons].join(' ');
    }),
  );
}
const first = async (by: Speaker, periodEnd?: string) =>
  (await lines(by, periodEnd)).filter((line) => /^indicator-[0-3] /.test(line));

describe('a sheet', () => {
  test('of 41 indicators is one request, with each value and why it cannot be recorded', async () => {
    const { indicators, results, periodEnds } = await sheet('officer', years[0]);
    expect([indicators.length, results.length, periodEnds]).toEqual([41, 3, [...years]]);
    expect(await first('officer', years[0])).toEqual([
      'indicator-0 draft',
      'indicator-1 submitted value_locked',
      'indicator-2 approved value_locked',
      'indicator-3 none',
    ]);
  });

  test('says who submitted or approved a value, and when', async () => {
    const { indicators } = await sheet('officer', years[0]);
    const shown = indicators.flatMap(({ periods }) => periods);
    const told = shown.flatMap(({ obstacles, value: recorded }) =>
      obstacles.map((obstacle) => [obstacle.by, obstacle.at, recorded]),
    );
    expect(told).toHaveLength(2);
    const [submitted, approved] = told;
    expect(submitted?.slice(0, 2)).toEqual([
      shown[1]?.value?.submission?.by,
      shown[1]?.value?.submission?.at,
    ]);
    const values = shown.flatMap((period) => period.value ?? []);
    const review = values.find(({ status }) => status === 'approved')?.review;
    expect(approved?.slice(0, 2)).toEqual([review?.by, review?.at]);
    expect(review?.by).not.toBe(values[0]?.submission?.by);
  });

  test('shows who may not see drafts what is approved, and that recording is not theirs', async () => {
    for (const by of ['reader', 'neighbour'] as const) {
      expect(await first(by, years[0])).toEqual([
        'indicator-0 none forbidden',
        'indicator-1 none forbidden',
        'indicator-2 approved forbidden value_locked',
        'indicator-3 none forbidden',
      ]);
    }
    expect((await first('coordinator', years[0]))[0]).toBe('indicator-0 draft forbidden');
  });

  test('has the values of the period before', async () => {
    const { indicators } = await sheet('officer', years[1]);
    const [shown] = indicators.flatMap(({ periods }) => periods);
    expect(shown?.before).toMatchObject({ periodId: '2020-01-01', periodEnd: years[0] });
    expect(shown?.before?.value?.status).toBe('draft');
    const [read] = (await sheet('reader', years[1])).indicators.flatMap(({ periods }) => periods);
    expect([read?.before?.periodEnd, read?.before?.value]).toEqual([years[0], undefined]);
  });

  test('is by default of the last period that is over, and empty for a day without periods', async () => {
    expect((await sheet('officer')).periodEnd).toBe(years[1]);
    expect(await lines('officer', '2020-06-30')).toEqual([]);
  });

  test('lists stored evidence by its title, to whom it is visible', async () => {
    const evidenceId = await storeEvidence(programme.officer, programme.projectId);
    expect((await sheet('officer')).evidence.map((file) => file.evidenceId)).toEqual([evidenceId]);
    expect((await sheet('reader')).evidence).toEqual([]);
  });

  test('shows a withdrawn value to be recorded again, and not as one of the period before', async () => {
    const { officer, projectId } = programme;
    const params = { projectId, indicatorId: 'indicator-5', periodId: '2020-01-01' };
    await officer.call('recordValue', { params, body: value, ifNoneMatch: '*' });
    await officer.call('withdrawValue', { params, body: { reason: 'Slip.' }, ifMatch: '"1"' });
    const at = async (by: Speaker, periodEnd: string) => {
      const { indicators } = await sheet(by, periodEnd);
      return indicators.find(({ indicator }) => indicator.indicatorId === 'indicator-5')
        ?.periods[0];
    };
    expect(await at('officer', years[0])).toMatchObject({ mayRecord: true, value: { version: 2 } });
    expect((await at('reader', years[0]))?.value).toBeUndefined();
    expect((await at('officer', years[1]))?.before?.value).toBeUndefined();
  });
});

test('a sheet has a tag of its content, which changes with each record', async () => {
  const { officer, reader, projectId } = programme;
  const read = (by: typeof officer, ifNoneMatch?: string) =>
    by.call('getSheet', { params: { projectId }, query: {}, ...(ifNoneMatch && { ifNoneMatch }) });
  const { etag } = await read(officer);
  expect((await read(officer, etag)).status).toBe(304);
  expect((await read(reader, etag)).status).toBe(200);
  const params = { projectId, indicatorId: 'indicator-9', periodId: '2021-01-01' };
  const later = { ...value, asOf: '2021-06-01' };
  await officer.call('recordValue', { params, body: later, ifNoneMatch: '*' });
  expect((await read(officer, etag)).status).toBe(200);
  const framework = await officer.call('getFramework', { params: { projectId } });
  const again = { params: { projectId }, ifNoneMatch: framework.etag };
  expect((await officer.call('getFramework', again)).status).toBe(304);
});

test('a closed period, an archived project and a closed programme are obstacles', async () => {
  const { officer, coordinator, programmeId, projectId } = programme;
  await coordinator.call('putClosing', {
    params: { programmeId, closingId: '2020' },
    body: { startDate: '2020-01-01', endDate: '2020-12-31', status: 'closed' },
    ifNoneMatch: '*',
  });
  expect((await first('officer', years[0]))[3]).toBe('indicator-3 none period_closed');
  const { body: shown } = await officer.call('getSheet', {
    params: { projectId },
    query: { periodEnd: years[0] },
  });
  expect(shown.closings.map(({ closingId }) => closingId)).toEqual(['2020']);
  expect(shown.indicators[0]?.periods[0]?.obstacles[0]?.closingId).toBe('2020');
  const reason = 'Ended.';
  const { body: archived } = await coordinator.call('archiveProject', {
    params: { projectId },
    body: { step: 'archive', reason },
    ifMatch: '"1"',
  });
  await coordinator.call('closeProgramme', {
    params: { programmeId },
    body: { step: 'close', reason },
    ifMatch: '"1"',
  });
  const { indicators } = await sheet('officer', years[1]);
  const { by, at } = archived.archived ?? {};
  expect(indicators[0]?.periods[0]?.obstacles).toEqual([
    expect.objectContaining({ reason: 'programme_closed', detail: reason }),
    { reason: 'project_archived', detail: reason, by, at },
  ]);
  const refused = officer.call('recordValues', {
    params: { projectId },
    body: { items: [{ indicatorId: 'indicator-6', periodId: '2021-01-01', ...value }] },
  });
  expect((await problemOf(refused)).type).toBe('/problems/programme_closed');
});
