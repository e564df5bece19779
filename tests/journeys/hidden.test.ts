import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as bodies from '../local/bodies.ts';
import { announcementOf, list } from '../local/evidence.ts';
import { setUpFramework, setUpProgramme, type TestProgramme, value } from '../local/programme.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;
/** Creates drafts of an organisation, and reports of its project with and without drafts. */
let ids: Readonly<
  Record<'experienceId' | 'lessonId' | 'evidenceId' | 'withDrafts' | 'withoutDrafts', string>
>;
const inProject = () => ({ projectId: programme.projectId });
const inProgramme = () => ({ programmeId: programme.programmeId });

async function reportOf(includeDrafts: boolean): Promise<string> {
  const { body } = await programme.coordinator.call('requestReport', {
    params: inProgramme(),
    body: { kind: 'implementing_organisation', ...inProject(), asOf: '2020-12-31', includeDrafts },
  });
  return body.reportId;
}

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  await setUpFramework(programme);
  const { officer } = programme;
  const params = inProject();
  const key = { ...params, indicatorId: 'households', periodId: '2020-01-01' };
  await officer.call('recordValue', { params: key, body: value, ifNoneMatch: '*' });
  const written = await officer.call('writeExperience', { params, body: bodies.experience });
  const learned = await officer.call('writeLesson', { params, body: bodies.lesson });
  const announced = await officer.call('announceEvidence', { params, body: announcementOf(list) });
  ids = {
    experienceId: written.body.experienceId,
    lessonId: learned.body.lessonId,
    evidenceId: announced.body.evidenceId,
    withDrafts: await reportOf(true),
    withoutDrafts: await reportOf(false),
  };
});
afterAll(() => system.stop());

type Onlooker = 'reader' | 'neighbour';
const onlookers: readonly Onlooker[] = ['reader', 'neighbour'];

describe.each(onlookers)('the drafts of an organisation are hidden from a %s', (by) => {
  test('an experience, as a record and in a list', async () => {
    const { experienceId } = ids;
    const params = inProject();
    const { call } = programme[by];
    const found = call('getExperience', { params: { ...params, experienceId } });
    expect((await problemOf(found)).status).toBe(404);
    expect((await call('listExperiences', { params })).body.items).toEqual([]);
    const own = await programme.officer.call('listExperiences', { params });
    expect(own.body.items).toHaveLength(1);
  });

  test('a lesson, as a record and in a list', async () => {
    const { lessonId } = ids;
    const params = inProject();
    const { call } = programme[by];
    expect((await problemOf(call('getLesson', { params: { ...params, lessonId } }))).status).toBe(
      404,
    );
    expect((await call('listLessons', { params })).body.items).toEqual([]);
    expect((await programme.officer.call('listLessons', { params })).body.items).toHaveLength(1);
  });

  test('evidence', async () => {
    const params = { ...inProject(), evidenceId: ids.evidenceId };
    expect((await problemOf(programme[by].call('getEvidence', { params }))).status).toBe(404);
    expect((await programme.officer.call('getEvidence', { params })).status).toBe(200);
  });

  test('a report with drafts, its content, and its entry in the list', async () => {
    const { call, bytes } = programme[by];
    const params = { reportId: ids.withDrafts };
    expect((await problemOf(call('getReport', { params }))).status).toBe(404);
    expect((await problemOf(call('getReportDocument', { params }))).status).toBe(404);
    const content = bytes('getReportContent', { params, accept: 'application/pdf' });
    expect((await problemOf(content)).status).toBe(404);
    const listed = await call('listReports', { params: inProgramme() });
    expect(listed.body.items.map(({ reportId }) => reportId)).toEqual([ids.withoutDrafts]);
  });
});

describe('a programme is hidden from non-members', () => {
  test('even if they verify a report that a member passed on', async () => {
    const { reader, stranger } = programme;
    const params = { reportId: ids.withoutDrafts };
    const response = await reader.bytes('getReportContent', { params, accept: 'application/pdf' });
    const file = new Uint8Array(await response.arrayBuffer());
    const seenBy = async (by: typeof reader) =>
      JSON.stringify((await by.call('verifyReport', { file })).body);
    expect(await seenBy(reader)).toContain(ids.withoutDrafts);
    expect(await seenBy(stranger)).not.toContain(ids.withoutDrafts);
  });

  test('and a programme that does not exist is 404 for administrators too, not an empty list', async () => {
    const params = { programmeId: 'nothing' };
    for (const name of ['listMembers', 'listOrganisations', 'listMeetings'] as const) {
      const listed = programme.administrator.call(name, { params });
      expect((await problemOf(listed)).status).toBe(404);
    }
  });
});
