import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  setUpFramework,
  setUpProgramme,
  source,
  type TestProgramme,
  value,
} from '../local/programme.ts';
import { startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
});
afterAll(() => system.stop());

const inProject = () => ({ projectId: programme.projectId });
const inProgramme = () => ({ programmeId: programme.programmeId });

async function conclusion(asOf = '2020-12-31') {
  const { body } = await programme.reader.call('getConclusion', {
    params: inProject(),
    query: { asOf },
  });
  return body;
}

async function missing(): Promise<Record<string, readonly string[]>> {
  const { items } = await conclusion();
  const left = items.filter(({ state }) => state === 'not_met');
  return Object.fromEntries(left.map((item) => [item.step, item.missing]));
}

async function approveValue(): Promise<void> {
  const { officer, coordinator } = programme;
  const params = { ...inProject(), indicatorId: 'households', periodStart: '2020-01-01' };
  await officer.call('recordValue', { params, body: value, ifNoneMatch: '*' });
  await officer.call('reviewValue', { params, body: { step: 'submit' }, ifMatch: '"1"' });
  await coordinator.call('reviewValue', { params, body: { step: 'approve' }, ifMatch: '"2"' });
}

describe('a project goes from nothing to its conclusion', () => {
  test('with nothing done, every step says where to start', async () => {
    const project = `/projects/${programme.projectId}`;
    const whole = `/programmes/${programme.programmeId}`;
    expect((await conclusion()).concluded).toBe(false);
    expect(await missing()).toEqual({
      periods_approved: [`${project}/indicators`],
      assessed: [`${whole}/assessments`],
      lessons_published: [`${project}/lessons`],
      report_disseminated: [`${whole}/reports`],
    });
  });

  test('a past period needs an approved value', async () => {
    await setUpFramework(programme);
    const address = `/projects/${programme.projectId}/indicators/households/values/2020-01-01`;
    expect((await missing()).periods_approved).toEqual([address]);
    await approveValue();
    expect(Object.keys(await missing())).not.toContain('periods_approved');
  });

  test('the project is assessed', async () => {
    await programme.coordinator.call('putAssessment', {
      params: { ...inProgramme(), assessmentId: 'final' },
      body: {
        projectId: programme.projectId,
        title: { en: 'Final evaluation' },
        scale: 'jica',
        ratings: [
          { criterion: 'impact', rating: 'not_verified', rationale: { en: 'It is too early.' } },
        ],
        ratedBy: { organisationId: 'centre' },
        assessedOn: '2020-12-01',
      },
      ifNoneMatch: '*',
    });
    expect(Object.keys(await missing())).not.toContain('assessed');
  });

  test('assets are handed over, with their operators named', async () => {
    const params = { ...inProject(), assetId: 'supply' };
    const built = { title: { en: 'Water supply' }, sources: [source] };
    await programme.officer.call('putAsset', { params, body: built, ifNoneMatch: '*' });
    const address = `/projects/${programme.projectId}/assets/supply`;
    expect((await missing()).assets_handed_over).toEqual([address]);
    const committee = { en: 'Water committee' };
    await programme.officer.call('putAsset', {
      params,
      body: {
        ...built,
        handover: { to: committee, on: '2020-11-30', evidence: [source] },
        operationAndMaintenance: { by: committee, funding: { en: 'A monthly fee.' } },
      },
      ifMatch: '"1"',
    });
    expect(Object.keys(await missing())).not.toContain('assets_handed_over');
  });

  test('a lesson is published', async () => {
    const { body } = await programme.officer.call('writeLesson', {
      params: inProject(),
      body: {
        title: { en: 'Plan upkeep first' },
        finding: { en: 'A pump stood still.' },
        lesson: { en: 'Name who repairs it.' },
        appliesWhen: { en: 'A village takes over.' },
        evidence: [source],
      },
    });
    expect(Object.keys(await missing())).toContain('lessons_published');
    await programme.coordinator.call('publishLesson', {
      params: { ...inProject(), lessonId: body.lessonId },
      body: { step: 'publish', on: '2020-12-20' },
      ifMatch: '"1"',
    });
    expect(Object.keys(await missing())).toEqual(['report_disseminated']);
  });

  test('a report on it is sent, and the project is concluded', async () => {
    const { coordinator, projectId } = programme;
    const { body } = await coordinator.call('requestReport', {
      params: inProgramme(),
      body: { kind: 'implementing_organisation', projectId, asOf: '2020-12-31' },
    });
    expect((await conclusion()).concluded).toBe(false);
    await coordinator.call('noteDissemination', {
      params: { reportId: body.reportId },
      body: {
        recipient: { kind: 'organisation', organisationId: 'other-centre' },
        sentOn: '2020-12-31',
        channel: 'email',
      },
    });
    expect((await conclusion()).concluded).toBe(true);
    expect((await conclusion('2020-12-30')).concluded).toBe(false);
  });

  test('another past period needs a value of its own', async () => {
    const { items } = await conclusion('2021-12-31');
    const address = `/projects/${programme.projectId}/indicators/households/values/2021-01-01`;
    expect(items[0]).toEqual({ step: 'periods_approved', state: 'not_met', missing: [address] });
  });
});
