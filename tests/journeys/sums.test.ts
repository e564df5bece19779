import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  commonIndicator,
  indicator,
  setUpFramework,
  setUpProgramme,
  type TestProgramme,
  value,
} from '../local/programme.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;
const query = { asOf: '2021-12-31' };
const inProgramme = () => ({ programmeId: programme.programmeId });
const inProject = () => ({ projectId: programme.projectId });
const ofIndicator = () => ({ ...inProject(), indicatorId: 'taps' });
const reported = (number: string) => ({ kind: 'reported', value: number }) as const;
const aggregation = {
  overPeriods: 'sum',
  overProjects: 'sum',
  overDisaggregation: 'total_given',
} as const;

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  await setUpFramework(programme);
  await programme.coordinator.call('putCommonIndicator', {
    params: { ...inProgramme(), commonIndicatorId: 'taps' },
    body: { ...commonIndicator, accumulation: 'periodic', aggregation, counts: { of: 'things' } },
    ifNoneMatch: '*',
  });
  await programme.officer.call('putIndicator', {
    params: ofIndicator(),
    body: {
      ...indicator,
      accumulation: 'periodic',
      commonIndicatorId: 'taps',
      aggregation,
      counts: { of: 'things' },
      baseline: { value: reported('0'), byDefinition: true },
      periods: ['2020', '2021'].map((year) => ({
        periodStart: `${year}-01-01`,
        periodEnd: `${year}-12-31`,
        target: { value: reported('100') },
      })),
    },
    ifNoneMatch: '*',
  });
});
afterAll(() => system.stop());

const record = (number: string) =>
  programme.officer.call('recordValue', {
    params: { ...ofIndicator(), periodId: '2020-01-01' },
    body: { ...value, actual: reported(number) },
    ifNoneMatch: '*',
  });
async function taps() {
  const { body } = await programme.reader.call('getProgrammeProgress', {
    params: inProgramme(),
    query,
  });
  const rollUp = body.rollUps.find(({ commonIndicatorId }) => commonIndicatorId === 'taps');
  return { ...body, rollUp };
}

test('a broken or negative number of things is refused where it is entered', async () => {
  for (const number of ['12.5', '-1']) {
    const { errors } = await problemOf(record(number));
    expect(errors).toMatchObject([{ pointer: '/actual/value' }]);
  }
});

test('a period that was not reported is in the target, and the ratio is at least that', async () => {
  await record('90');
  for (const [name, by, ifMatch] of [
    ['submit', programme.officer, '"1"'],
    ['approve', programme.coordinator, '"2"'],
  ] as const) {
    await by.call('reviewValue', {
      params: { ...ofIndicator(), periodId: '2020-01-01' },
      body: { step: name },
      ifMatch,
    });
  }
  expect((await taps()).rollUp).toMatchObject({
    outcome: { figure: { value: '90' }, completeness: 'at_least' },
    target: { value: '200' },
    original: { achievement: { ratio: '0.45' } },
    ratioCompleteness: 'at_least',
    ofReported: { original: { achievement: { ratio: '0.9' } } },
    status: 'below_plan',
  });
});

test('a project that is cancelled says since when, owes nothing later, and is listed', async () => {
  const { coordinator } = programme;
  const { body: project } = await coordinator.call('getProject', { params: inProject() });
  const { organisationId, title, country } = project;
  const replace = (fields: object) =>
    coordinator.call('replaceProject', {
      params: inProject(),
      body: { organisationId, title, country, status: 'cancelled', reason: 'Flood.', ...fields },
      ifMatch: `"${project.version}"`,
    });
  expect((await problemOf(replace({}))).errors).toMatchObject([{ pointer: '/statusSince' }]);
  const tomorrow = await problemOf(replace({ statusSince: '2999-01-01' }));
  expect(tomorrow.errors).toMatchObject([{ pointer: '/statusSince' }]);
  await replace({ statusSince: '2021-03-01' });
  const found = await taps();
  expect(found.stopped).toEqual([{ ...inProject(), status: 'cancelled', since: '2021-03-01' }]);
  expect(found.rollUp).toMatchObject({
    outcome: { figure: { value: '90' }, completeness: 'complete' },
    target: { value: '100' },
    original: { achievement: { ratio: '0.9' } },
    status: 'on_plan',
  });
  const quality = await coordinator.call('getDataQuality', { params: inProgramme(), query });
  const overdue = quality.body.findings.find(({ kind }) => kind === 'overdue');
  expect(overdue?.items.filter(({ address }) => address.includes('/taps/'))).toEqual([]);
});

test('a programme chooses its status bands', async () => {
  const { coordinator } = programme;
  const { body: found } = await coordinator.call('getProgramme', { params: inProgramme() });
  await coordinator.call('replaceProgramme', {
    params: inProgramme(),
    body: {
      title: found.title,
      countries: found.countries,
      statusBands: 'from_80_and_50_percent',
    },
    ifMatch: `"${found.version}"`,
  });
  expect(await taps()).toMatchObject({
    statusBands: 'from_80_and_50_percent',
    rollUp: { status: 'high' },
  });
  const project = await coordinator.call('getProjectProgress', { params: inProject(), query });
  expect(project.body).toMatchObject({
    statusBands: 'from_80_and_50_percent',
    stopped: { status: 'cancelled' },
  });
});
