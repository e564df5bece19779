import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { begin } from '../../functions/changes.ts';
import { services } from '../../functions/services.ts';
import { ownFields } from '../../shared/domain/record.ts';
import { aChange } from '../builders/records.ts';
import { splitBy } from '../builders/split.ts';
import * as bodies from '../local/bodies.ts';
import { issueRequirement, makeReport, planMeeting } from '../local/held-meeting.ts';
import { requirement, statement } from '../local/meeting.ts';
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
const inProject = () => ({ projectId: programme.projectId });
const inProgramme = () => ({ programmeId: programme.programmeId });
const typeOf = async (call: Promise<unknown>) => (await problemOf(call)).type;

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  await setUpFramework(programme);
});
afterAll(() => system.stop());

describe('published texts cannot be changed', () => {
  const publish = { body: { step: 'publish' }, ifMatch: '"1"' } as const;

  test('an experience', async () => {
    const { officer, coordinator } = programme;
    const body = bodies.experience;
    const written = await officer.call('writeExperience', { params: inProject(), body });
    const params = { ...inProject(), experienceId: written.body.experienceId };
    await coordinator.call('publishExperience', { params, ...publish });
    const replace = officer.call('replaceExperience', { params, body, ifMatch: '"2"' });
    expect(await typeOf(replace)).toBe('/problems/review_conflict');
  });

  test('a lesson', async () => {
    const { officer, coordinator } = programme;
    const body = bodies.lesson;
    const written = await officer.call('writeLesson', { params: inProject(), body });
    const params = { ...inProject(), lessonId: written.body.lessonId };
    await coordinator.call('publishLesson', { params, ...publish });
    const replace = officer.call('replaceLesson', { params, body, ifMatch: '"2"' });
    expect(await typeOf(replace)).toBe('/problems/review_conflict');
  });
});

describe('a meeting', () => {
  test('that is planned accepts no statements or requirements', async () => {
    const params = await planMeeting(programme, 'planned');
    const { coordinator } = programme;
    const issue = coordinator.call('issueRequirement', { params, body: requirement });
    expect(await typeOf(issue)).toBe('/problems/meeting_conflict');
    const record = coordinator.call('recordStatement', { params, body: statement });
    expect(await typeOf(record)).toBe('/problems/meeting_conflict');
  });

  test('that is concluded accepts no change to anything that belongs to it', async () => {
    const { coordinator, officer, projectId } = programme;
    const { requirementId, ...meeting } = await issueRequirement(programme, 'concluded');
    const said = await coordinator.call('recordStatement', { params: meeting, body: statement });
    const { reportId } = await makeReport(programme);
    const conclude = { params: meeting, body: { step: 'conclude' }, ifMatch: '"2"' } as const;
    await coordinator.call('changeMeetingStatus', conclude);
    const { statementId } = said.body;
    const first = { ifMatch: '"1"' };
    for (const call of [
      () => coordinator.call('issueRequirement', { params: meeting, body: requirement }),
      () =>
        coordinator.call('replaceRequirement', {
          params: { ...meeting, requirementId },
          body: requirement,
          ...first,
        }),
      () =>
        coordinator.call('replaceStatement', {
          params: { ...meeting, statementId },
          body: statement,
          ...first,
        }),
      () =>
        officer.call('putImplementerReport', {
          params: { ...meeting, projectId },
          body: { reportId },
          ifNoneMatch: '*',
        }),
    ]) {
      expect(await typeOf(call())).toBe('/problems/meeting_locked');
    }
  });

  test('that is not concluded cannot be named in a report', async () => {
    const { meetingId } = await planMeeting(programme, 'not-concluded');
    const request = programme.coordinator.call('requestReport', {
      params: inProgramme(),
      body: { kind: 'experience_sharing', meetingId, asOf: '2020-12-31' },
    });
    expect((await problemOf(request)).errors).toMatchObject([{ pointer: '/meetingId' }]);
  });
});

test('a report that is not ready cannot be recorded as sent', async () => {
  const { coordinator } = programme;
  const { reportId } = await makeReport(programme);
  const { records } = services();
  const ready = (await records.readConsistently('report', { reportId }))?.record;
  if (!ready) throw new Error('There is no report');
  const { content: _, ...rest } = ready;
  const entity = ownFields({ ...rest, reportId: 'queued', status: 'queued' }) as never;
  await records.create('report', begin(entity, aChange({ at: new Date().toISOString() })));
  const note = coordinator.call('noteDissemination', {
    params: { reportId: 'queued' },
    body: {
      recipient: { kind: 'organisation', organisationId: 'centre' },
      sentOn: '2020-12-31',
      channel: 'email',
    },
  });
  expect(await typeOf(note)).toBe('/problems/report_not_ready');
});

test('a value whose parts exceed its total cannot be submitted', async () => {
  const { officer } = programme;
  const params = { ...inProject(), indicatorId: 'by-sex' };
  await officer.call('putIndicator', {
    params,
    body: { ...indicator, ...splitBy('sex') },
    ifNoneMatch: '*',
  });
  const key = { ...params, periodId: '2020-01-01' };
  const part = (sex: string, count: string) => ({
    dimensions: { sex },
    actual: { kind: 'reported' as const, value: count },
  });
  const disaggregated = [part('female', '1000'), part('male', '1000')];
  const body = { ...value, disaggregated };
  await officer.call('recordValue', { params: key, body, ifNoneMatch: '*' });
  const submit = { params: key, body: { step: 'submit' }, ifMatch: '"1"' } as const;
  expect(await typeOf(officer.call('reviewValue', submit))).toBe('/problems/figures_conflict');
});

test('an action cannot be closed on a future day', async () => {
  const { coordinator, officer } = programme;
  const params = { ...inProgramme(), recommendationId: 'one' };
  const body = bodies.recommendation;
  await coordinator.call('putRecommendation', { params, body, ifNoneMatch: '*' });
  const [action] = bodies.response.actions;
  const respond = { params, body: bodies.response, ifMatch: '"1"' };
  await officer.call('respondToRecommendation', respond);
  const report = officer.call('reportProgress', {
    params: { ...params, actionId: action?.actionId ?? '' },
    body: { status: 'done', closedOn: '2999-01-01', evidence: [{ title: 'Minutes' }] },
    ifMatch: '"2"',
  });
  expect((await problemOf(report)).errors).toMatchObject([{ pointer: '/closedOn' }]);
});
