import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as bodies from '../local/bodies.ts';
import { setUpProgramme, type TestProgramme } from '../local/programme.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;
const inProgramme = () => ({ programmeId: programme.programmeId });
type By = 'coordinator' | 'officer' | 'neighbour' | 'reader';

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
});
afterAll(() => system.stop());

async function write(by: By, fields: object = {}): Promise<string> {
  const body = { ...bodies.summary, ...fields };
  return (await programme[by].call('writeSummary', { params: inProgramme(), body })).body.summaryId;
}

const publish = (by: By, summaryId: string, version: number) =>
  programme[by].call('publishSummary', {
    params: { ...inProgramme(), summaryId },
    body: { step: 'publish' },
    ifMatch: `"${version}"`,
  });
const codeOf = async (call: Promise<unknown>) => (await problemOf(call)).type;
const read = (by: By, summaryId: string) =>
  programme[by].call('getSummary', { params: { ...inProgramme(), summaryId } });

describe('a summary of a project', () => {
  let summaryId: string;

  test('is written by its organisation and by coordinators, by nobody else', async () => {
    const { projectId } = programme;
    summaryId = await write('officer', { projectId });
    expect(await codeOf(write('neighbour', { projectId }))).toBe('/problems/forbidden');
    expect(await codeOf(write('officer'))).toBe('/problems/forbidden');
    expect((await problemOf(write('coordinator', { projectId: 'none' }))).errors).toMatchObject([
      { pointer: '/projectId' },
    ]);
  });

  test('is a draft that others than its organisation and coordinators do not see', async () => {
    expect((await read('officer', summaryId)).body.status).toBe('draft');
    for (const by of ['neighbour', 'reader'] as const)
      expect(await codeOf(read(by, summaryId))).toBe('/problems/not_found');
    const replaced = programme.neighbour.call('replaceSummary', {
      params: { ...inProgramme(), summaryId },
      body: bodies.summary,
      ifMatch: '"1"',
    });
    expect(await codeOf(replaced)).toBe('/problems/not_found');
    const listed = async (by: By) =>
      (await programme[by].call('listSummaries', { params: inProgramme() })).body.items.length;
    expect([await listed('officer'), await listed('neighbour')]).toEqual([1, 0]);
  });

  test('waits for a coordinator to publish it', async () => {
    const { body } = await programme.coordinator.call('getWaiting', { params: inProgramme() });
    expect(body.toPublish).toMatchObject({
      count: 1,
      first: [{ title: bodies.summary.text, project: { en: 'Two villages' } }],
    });
    const texts = await programme.coordinator.call('listWaitingTexts', {
      params: inProgramme(),
      query: { kind: 'summary' },
    });
    expect(texts.body.items).toMatchObject([{ kind: 'summary', title: bodies.summary.text }]);
  });

  test('keeps its project when it is changed, by a patch too', async () => {
    const params = { ...inProgramme(), summaryId };
    const moved = programme.coordinator.call('replaceSummary', {
      params,
      body: bodies.summary,
      ifMatch: '"1"',
    });
    expect((await problemOf(moved)).errors).toMatchObject([{ pointer: '/projectId' }]);
    const text = { en: 'All have water.' };
    const patched = await programme.officer.call('patchSummary', {
      params,
      body: { text },
      ifMatch: '"1"',
    });
    expect(patched.body).toMatchObject({ text, projectId: programme.projectId, version: 2 });
  });

  test('can be read by every member once published, and then not be changed', async () => {
    await publish('coordinator', summaryId, 2);
    expect((await read('reader', summaryId)).body.status).toBe('published');
    const change = programme.officer.call('replaceSummary', {
      params: { ...inProgramme(), summaryId },
      body: { ...bodies.summary, projectId: programme.projectId },
      ifMatch: '"3"',
    });
    expect(await codeOf(change)).toBe('/problems/review_conflict');
  });
});

describe('a summary of the programme', () => {
  test('is not published by its only author', async () => {
    const summaryId = await write('coordinator');
    expect(await codeOf(publish('coordinator', summaryId, 1))).toBe('/problems/own_text');
  });

  test('waits for nobody who is its only author', async () => {
    const { body } = await programme.coordinator.call('getWaiting', { params: inProgramme() });
    expect(body.toPublish?.count).toBe(0);
  });
});

describe('a report', () => {
  const request = (fields: object) =>
    programme.reader.call('requestReport', {
      params: inProgramme(),
      body: {
        kind: 'implementing_organisation',
        projectId: programme.projectId,
        asOf: '2020-12-31',
        ...fields,
      },
    });

  test('without the summary is another report, and is the same for every way to say that it has one', async () => {
    const [plain, same, without] = [
      await request({}),
      await request({ withoutSummary: false }),
      await request({ withoutSummary: true }),
    ];
    expect(same.body.reportId).toBe(plain.body.reportId);
    expect(without.body.reportId).not.toBe(plain.body.reportId);
    expect(without.body.withoutSummary).toBe(true);
  });

  test('of a kind without a summary cannot leave it out', async () => {
    const asked = programme.coordinator.call('requestReport', {
      params: inProgramme(),
      body: { kind: 'data_quality', withoutSummary: true },
    });
    expect((await problemOf(asked)).errors).toMatchObject([{ pointer: '/withoutSummary' }]);
  });
});

test('nothing is done with a summary of an archived project', async () => {
  const { coordinator, projectId } = programme;
  const summaryId = await write('officer', { projectId });
  const project = await coordinator.call('getProject', { params: { projectId } });
  await coordinator.call('archiveProject', {
    params: { projectId },
    body: { step: 'archive', reason: 'It is over.' },
    ifMatch: `"${project.body.version}"`,
  });
  expect(await codeOf(publish('coordinator', summaryId, 1))).toBe('/problems/project_archived');
  expect(await codeOf(write('officer', { projectId }))).toBe('/problems/project_archived');
});
