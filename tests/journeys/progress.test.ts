import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
const asOf = { asOf: '2020-12-31' };
const inProgramme = () => ({ programmeId: programme.programmeId });
const inProject = () => ({ projectId: programme.projectId });
const ofIndicator = () => ({ ...inProject(), indicatorId: 'households' });
const ofValue = () => ({ ...ofIndicator(), periodId: '2020-01-01' });
const ofCommon = () => ({ ...inProgramme(), commonIndicatorId: 'water' });

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  await setUpFramework(programme);
});
afterAll(() => system.stop());

describe('from an entry to a figure of the programme', () => {
  const linked = {
    ...indicator,
    commonIndicatorId: 'water',
    counts: { of: 'households', reach: 'direct' },
  } as const;

  test('an indicator must roll up to an existing common indicator', async () => {
    const { officer, coordinator } = programme;
    const put = () =>
      officer.call('putIndicator', { params: ofIndicator(), body: linked, ifMatch: '"1"' });
    expect((await problemOf(put())).errors).toMatchObject([{ pointer: '/commonIndicatorId' }]);
    await coordinator.call('putCommonIndicator', {
      params: ofCommon(),
      body: commonIndicator,
      ifNoneMatch: '*',
    });
    expect((await put()).body.commonIndicatorId).toBe('water');
    const byOfficer = officer.call('putCommonIndicator', {
      params: ofCommon(),
      body: commonIndicator,
      ifMatch: '"1"',
    });
    expect((await problemOf(byOfficer)).status).toBe(403);
  });

  test('a draft counts as overdue, and is in no official figure', async () => {
    const { officer, coordinator, reader } = programme;
    await officer.call('recordValue', { params: ofValue(), body: value, ifNoneMatch: '*' });
    const { body } = await reader.call('getProgrammeProgress', {
      params: inProgramme(),
      query: asOf,
    });
    expect(body.rollUps).toMatchObject([
      { outcome: { state: 'not_reported' }, coverage: { reported: 0, projects: 1 } },
    ]);
    const quality = await coordinator.call('getDataQuality', {
      params: inProgramme(),
      query: asOf,
    });
    expect(quality.body.findings).toContainEqual(
      expect.objectContaining({ kind: 'overdue', count: 1 }),
    );
  });

  test('an approved value is summed, and listed with its version', async () => {
    const { officer, coordinator, reader } = programme;
    const step = (name: 'submit' | 'approve', ifMatch: string) => ({
      params: ofValue(),
      body: { step: name },
      ifMatch,
    });
    await officer.call('reviewValue', step('submit', '"1"'));
    await coordinator.call('reviewValue', step('approve', '"2"'));
    const { body } = await reader.call('getProgrammeProgress', {
      params: inProgramme(),
      query: asOf,
    });
    expect(body.rollUps).toMatchObject([
      {
        outcome: { state: 'figure', figure: { value: '1282' }, completeness: 'complete' },
        original: { achievement: { state: 'ratio', ratio: '0.985' } },
        inputs: expect.arrayContaining([
          {
            address: `/projects/${programme.projectId}/indicators/households/values/2020-01-01`,
            version: 3,
          },
        ]),
      },
    ]);
    const project = await reader.call('getProjectProgress', { params: inProject(), query: asOf });
    expect(project.body.indicators).toMatchObject([
      { latest: { carriedForward: false }, periods: [{ isOver: true }] },
    ]);
  });

  test('a value whose target contradicts the direction cannot be approved', async () => {
    const { officer, coordinator } = programme;
    const params = { ...inProject(), indicatorId: 'backwards' };
    const backwards = { ...indicator, baseline: { value: { kind: 'reported', value: '9999' } } };
    await officer.call('putIndicator', { params, body: backwards as never, ifNoneMatch: '*' });
    const at = { ...params, periodId: '2020-01-01' };
    await officer.call('recordValue', { params: at, body: value, ifNoneMatch: '*' });
    const review = (name: 'submit' | 'approve', ifMatch: string) => ({
      params: at,
      body: { step: name },
      ifMatch,
    });
    await officer.call('reviewValue', review('submit', '"1"'));
    const approval = coordinator.call('reviewValue', review('approve', '"2"'));
    expect((await problemOf(approval)).type).toBe('/problems/figures_conflict');
  });
});

describe('a target given as "about"', () => {
  const params = () => ({ ...inProject(), indicatorId: 'beneficiaries' });
  const planned = (target: object) => ({
    ...indicator,
    periods: [{ periodStart: '2020-01-01', periodEnd: '2020-12-31', target }],
  });
  const number = { kind: 'reported', value: '3900' };
  const put = (target: object, condition: { ifMatch: string } | { ifNoneMatch: '*' }) =>
    programme.officer.call('putIndicator', {
      params: params(),
      body: planned(target) as never,
      ...condition,
    });

  test('is returned as it was written', async () => {
    const target = { value: number, precision: 'about' };
    await put(target, { ifNoneMatch: '*' });
    const { body } = await programme.reader.call('getIndicator', { params: params() });
    expect(body.periods).toMatchObject([{ target }]);
  });

  test('keeps its precision in the history when it changes', async () => {
    const { officer, projectId } = programme;
    await put({ value: number, precision: 'more_than' }, { ifMatch: '"1"' });
    const { body } = await officer.call('listProjectHistory', {
      params: inProject(),
      query: { of: `/projects/${projectId}/indicators/beneficiaries`, limit: 1 },
    });
    expect(body.items).toMatchObject([
      { version: 2, before: { periods: [{ target: { precision: 'about' } }] } },
    ]);
  });

  test('is refused without a number, and changes nothing', async () => {
    const unknown = { value: { kind: 'not_reported' }, precision: 'about' };
    expect((await problemOf(put(unknown, { ifMatch: '"2"' }))).errors).toMatchObject([
      { pointer: '/periods/0/target/precision' },
    ]);
    const { body } = await programme.reader.call('getIndicator', { params: params() });
    expect(body.version).toBe(2);
  });
});

describe('access to data quality', () => {
  const kindsOf = async (by: TestProgramme['coordinator']) =>
    (await by.call('getDataQuality', { params: inProgramme(), query: asOf })).body;

  test('is limited to the own organisation for an implementer', async () => {
    expect((await kindsOf(programme.officer)).counts.projects).toBe(1);
    expect((await kindsOf(programme.neighbour)).counts.projects).toBe(0);
  });

  test('is refused to a reader', async () => {
    expect((await problemOf(kindsOf(programme.reader))).status).toBe(403);
  });
});

describe('a sum with a missing part', () => {
  const school = {
    ...indicator,
    resultId: 'schooling',
    title: { en: 'Pupils reached' },
    commonIndicatorId: 'pupils',
    counts: { of: 'households', reach: 'direct' },
  } as const;

  test('is not "at least" if what was reported is only "about"', async () => {
    const { coordinator, officer, neighbour } = programme;
    const params = { ...inProgramme(), commonIndicatorId: 'pupils' };
    const common = { ...commonIndicator, title: { en: 'Pupils' } };
    await coordinator.call('putCommonIndicator', { params, body: common, ifNoneMatch: '*' });
    const { body: second } = await coordinator.call('createProject', {
      params: inProgramme(),
      body: {
        organisationId: 'other-centre',
        title: { en: 'A second one' },
        country: 'LA',
        status: 'implementation',
      },
    });
    const describeIn = async (projectId: string, by: typeof officer) => {
      await by.call('putResult', {
        params: { projectId, resultId: 'schooling' },
        body: { type: 'outcome', title: { en: 'Schooling' } },
        ifNoneMatch: '*',
      });
      const of = { params: { projectId, indicatorId: 'pupils' } };
      await by.call('putIndicator', { ...of, body: school, ifNoneMatch: '*' });
    };
    await describeIn(programme.projectId, officer);
    await describeIn(second.projectId, neighbour);
    const at = { ...inProject(), indicatorId: 'pupils', periodId: '2020-01-01' };
    const about = { ...value, precision: 'about' } as const;
    await officer.call('recordValue', { params: at, body: about, ifNoneMatch: '*' });
    const step = (name: 'submit' | 'approve') => ({ params: at, body: { step: name } });
    await officer.call('reviewValue', { ...step('submit'), ifMatch: '"1"' });
    await coordinator.call('reviewValue', { ...step('approve'), ifMatch: '"2"' });
    const { body } = await programme.reader.call('getProgrammeProgress', {
      params: inProgramme(),
      query: asOf,
    });
    const rollUp = body.rollUps.find(({ commonIndicatorId }) => commonIndicatorId === 'pupils');
    expect(rollUp).toMatchObject({
      outcome: { state: 'figure', precision: 'about', completeness: 'partial' },
      coverage: { reported: 1, projects: 2 },
    });
  });
});
