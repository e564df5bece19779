import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actionItem, holdMeeting, issueRequirement, makeReport } from '../local/held-meeting.ts';
import { meeting } from '../local/meeting.ts';
import { setUpFramework, setUpProgramme, type TestProgramme, value } from '../local/programme.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;
let inProgramme: { programmeId: string };
/** The requirement from which action items are made, and its address. */
let origin: Awaited<ReturnType<typeof issueRequirement>>;
const evidence = [{ title: 'Handover plan' }];

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  await setUpFramework(programme);
  inProgramme = { programmeId: programme.programmeId };
  origin = await issueRequirement(programme, 'first');
});
afterAll(() => system.stop());

async function agree(idempotencyKey: string, fields: object = {}) {
  const body = { ...actionItem(origin), ...fields };
  const call = { params: inProgramme, body, idempotencyKey };
  const agreed = await programme.coordinator.call('agreeActionItem', call);
  return { ...inProgramme, actionItemId: agreed.body.actionItemId };
}
type Progress = { status: 'open' | 'in_progress' | 'done' | 'dropped'; [field: string]: unknown };
const report = (
  by: 'officer' | 'neighbour' | 'coordinator' | 'reader',
  params: Awaited<ReturnType<typeof agree>>,
  body: Progress,
  ifMatch = '"1"',
) => programme[by].call('reportActionItem', { params, body, ifMatch });

describe('implementing organisations present their figures', () => {
  const projects: Record<string, string> = {};

  test('each for its own project, frozen: later approvals do not change them', async () => {
    const { coordinator, officer, projectId, reader } = programme;
    const { meetingId } = await holdMeeting(programme, 'presentation');
    const { reportId, snapshotSha256 } = await makeReport(programme);
    const params = { ...inProgramme, meetingId, projectId };
    await officer.call('putImplementerReport', { params, body: { reportId }, ifNoneMatch: '*' });
    await coordinator.call('putOrganisation', {
      params: { ...inProgramme, organisationId: 'third-centre' },
      body: { name: { en: 'Third centre' }, roles: ['implementing'] },
      ifNoneMatch: '*',
    });
    for (const organisationId of ['other-centre', 'third-centre']) {
      projects[organisationId] = await present(meetingId, organisationId);
    }
    await approve();
    const again = await coordinator.call('requestReport', {
      params: inProgramme,
      body: { kind: 'implementing_organisation', projectId, asOf: '2020-12-31' },
    });
    expect(again.body.snapshotSha256).not.toBe(snapshotSha256);
    const shown = await reader.call('getImplementerReport', { params });
    expect(shown.body).toMatchObject({ reportId, snapshotSha256, asOf: '2020-12-31' });
    const listed = await reader.call('listImplementerReports', {
      params: { ...inProgramme, meetingId },
    });
    expect(listed.body.items.map((each) => each.projectId).toSorted()).toEqual(
      [projectId, ...Object.values(projects)].toSorted(),
    );
  });

  test("but not for another organisation's project", async () => {
    const { neighbour, officer, projectId } = programme;
    const { meetingId } = origin;
    const { reportId } = await makeReport(programme);
    const params = { ...inProgramme, meetingId, projectId };
    const put = { params, body: { reportId }, ifNoneMatch: '*' };
    expect((await problemOf(neighbour.call('putImplementerReport', put))).status).toBe(403);
    const elsewhere = { ...put, params: { ...params, projectId: projects['other-centre'] ?? '' } };
    expect((await problemOf(officer.call('putImplementerReport', elsewhere))).status).toBe(403);
    const wrong = programme.coordinator.call('putImplementerReport', elsewhere);
    expect((await problemOf(wrong)).errors?.[0]?.pointer).toBe('/reportId');
  });

  async function present(meetingId: string, organisationId: string): Promise<string> {
    const { coordinator } = programme;
    const { body } = await coordinator.call('createProject', {
      params: inProgramme,
      body: {
        organisationId,
        title: { en: organisationId },
        country: 'LA',
        status: 'implementation',
      },
    });
    const { projectId } = body;
    const { reportId } = await makeReport({ ...programme, projectId });
    await coordinator.call('putImplementerReport', {
      params: { ...inProgramme, meetingId, projectId },
      body: { reportId },
      ifNoneMatch: '*',
    });
    return projectId;
  }

  async function approve(): Promise<void> {
    const { coordinator, officer, projectId } = programme;
    const params = { projectId, indicatorId: 'households', periodId: '2020-01-01' };
    await officer.call('recordValue', { params, body: value, ifNoneMatch: '*' });
    const submit = { params, body: { step: 'submit' }, ifMatch: '"1"' } as const;
    await officer.call('reviewValue', submit);
    const approval = { params, body: { step: 'approve' }, ifMatch: '"2"' } as const;
    await coordinator.call('reviewValue', approval);
  }
});

describe('an action item from a requirement', () => {
  test('is reported on by its owner only', async () => {
    const params = await agree('own');
    const progress = { status: 'in_progress' } as const;
    for (const other of ['neighbour', 'reader'] as const) {
      expect((await problemOf(report(other, params, progress))).status).toBe(403);
    }
    expect((await report('officer', params, progress)).body.status).toBe('in_progress');
    const replaced = programme.officer.call('replaceActionItem', {
      params,
      body: { ...actionItem(origin), due: '2030-01-01' },
      ifMatch: '"2"',
    });
    expect((await problemOf(replaced)).status).toBe(403);
  });

  test('is dropped and resumed by a coordinator only', async () => {
    const params = await agree('dropped');
    const drop = { status: 'dropped', reason: 'The road was built by others.' } as const;
    expect((await problemOf(report('officer', params, drop))).status).toBe(403);
    await report('coordinator', params, drop);
    const open = { status: 'open' } as const;
    expect((await problemOf(report('officer', params, open, '"2"'))).status).toBe(403);
    expect((await report('coordinator', params, open, '"2"')).body).not.toHaveProperty('reason');
  });

  test('needs an existing requirement', async () => {
    const requirementId = 'none';
    const nowhere = agree('nowhere', { origin: { ...actionItem(origin).origin, requirementId } });
    expect((await problemOf(nowhere)).errors?.[0]?.pointer).toBe('/origin');
  });

  test('is listed by owner, status, meeting, and whether it is overdue', async () => {
    const late = await agree('late', { due: '2020-12-31', organisationId: 'other-centre' });
    await agree('in-time', { due: '2199-12-31', organisationId: 'other-centre' });
    const listed = async (query: Record<string, string>) =>
      (await programme.reader.call('listActionItems', { params: inProgramme, query })).body.items;
    const theirs = { organisationId: 'other-centre', meetingId: origin.meetingId };
    expect(await listed(theirs)).toHaveLength(2);
    const overdue = await listed({ ...theirs, status: 'open', overdue: 'true' });
    expect(overdue.map((item) => [item.actionItemId, item.overdue])).toEqual([
      [late.actionItemId, true],
    ]);
    expect(await listed({ meetingId: 'none' })).toEqual([]);
  });

  test("stays open after its meeting is concluded, and appears in the next meeting's follow-up", async () => {
    const { coordinator, reader } = programme;
    origin = await issueRequirement(programme, 'second');
    const [done] = [await agree('to-be-done'), await agree('left-open')];
    const { meetingId: previousMeetingId } = origin;
    const previous = { ...inProgramme, meetingId: previousMeetingId };
    const conclude = { params: previous, body: { step: 'conclude' }, ifMatch: '"2"' } as const;
    await coordinator.call('changeMeetingStatus', conclude);
    await report('officer', done, { status: 'done', closedOn: '2020-12-01', evidence });
    const time = { start: '2021-03-01', timeZone: 'Asia/Shanghai' };
    const next = await coordinator.call('planMeeting', {
      params: inProgramme,
      body: { ...meeting, time, previousMeetingId },
    });
    const params = { ...inProgramme, meetingId: next.body.meetingId };
    expect((await problemOf(reader.call('getFollowUp', { params }))).status).toBe(404);
    const { body } = await coordinator.call('getFollowUp', { params });
    expect(body).toMatchObject({
      since: '2020-11-04',
      asOf: '2021-03-01',
      overdue: 1,
      closureRate: { numerator: 1, denominator: 2, ratio: '0.5' },
    });
    expect(body.done.map(({ actionItemId }) => actionItemId)).toEqual([done.actionItemId]);
    const alone = await reader.call('getFollowUp', { params: previous });
    expect(alone.body.closureRate).toEqual({ numerator: 0, denominator: 0 });
  });
});

describe('the recipients of a report', () => {
  test('are recorded for each member and day of download, and visible to coordinators', async () => {
    const { coordinator, officer, reader } = programme;
    const { reportId } = await makeReport(programme);
    const fetchIt = (by: typeof reader, accept: string) =>
      by.bytes('getReportContent', { params: { reportId }, accept });
    await fetchIt(reader, 'application/pdf');
    await fetchIt(reader, 'application/json');
    await fetchIt(officer, 'application/json');
    const { body } = await coordinator.call('listDownloads', { params: { reportId } });
    const fetched = body.items.map(({ role, organisationId }) => [role, organisationId ?? '']);
    expect(fetched.toSorted()).toEqual([
      ['implementer', 'centre'],
      ['reader', ''],
    ]);
    const peek = officer.call('listDownloads', { params: { reportId } });
    expect((await problemOf(peek)).status).toBe(403);
    const history = await coordinator.call('listReportHistory', { params: { reportId } });
    expect(history.body.items).not.toEqual([]);
  });

  test('are recorded for each sending to an organisation or office', async () => {
    const { coordinator } = programme;
    const { reportId } = await makeReport(programme);
    const note = (body: object) =>
      coordinator.call('noteDissemination', {
        params: { reportId },
        body: { channel: 'email', sentOn: '2020-11-05', ...body } as never,
      });
    await note({ recipient: { kind: 'organisation', organisationId: 'centre' } });
    await note({ recipient: { kind: 'office', name: { en: 'Cooperation Office' } } });
    const { body } = await coordinator.call('listDisseminations', { params: { reportId } });
    expect(body.items.map(({ recipient }) => recipient.kind).toSorted()).toEqual([
      'office',
      'organisation',
    ]);
    const recipient = { kind: 'organisation', organisationId: 'nobody' };
    expect((await problemOf(note({ recipient }))).errors?.[0]?.pointer).toBe(
      '/recipient/organisationId',
    );
  });
});
