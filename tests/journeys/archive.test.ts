import { afterAll, beforeAll, expect, test } from 'vitest';
import * as bodies from '../local/bodies.ts';
import { setUpFramework, setUpProgramme, type TestProgramme, value } from '../local/programme.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;
const fresh = { ifNoneMatch: '*' } as const;
const problemIn = async (call: Promise<unknown>) => {
  const { type, detail } = await problemOf(call);
  return [type, detail];
};
const ofValue = () => ({
  projectId: programme.projectId,
  indicatorId: 'households',
  periodId: '2020-01-01',
});
const record = () =>
  programme.officer.call('recordValue', { params: ofValue(), body: value, ...fresh });
const writeLesson = () => {
  const { officer, projectId } = programme;
  return officer.call('writeLesson', { params: { projectId }, body: bodies.lesson });
};
const putFeature = () => {
  const params = { programmeId: programme.programmeId, featureId: 'small' };
  return programme.coordinator.call('putFeature', { params, body: bodies.feature, ...fresh });
};
const archive = (step: 'archive' | 'reopen', version: number) =>
  programme.coordinator.call('archiveProject', {
    params: { projectId: programme.projectId },
    body: { step, reason: 'Handed over' },
    ifMatch: `"${version}"`,
  });
const close = (step: 'close' | 'reopen', version: number) =>
  programme.administrator.call('closeProgramme', {
    params: { programmeId: programme.programmeId },
    body: { step, reason: 'It ended' },
    ifMatch: `"${version}"`,
  });

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  await setUpFramework(programme);
});
afterAll(() => system.stop());

test('nothing changes in an archived project until it is reopened', async () => {
  const refused = ['/problems/project_archived', 'Handed over'];
  expect((await archive('archive', 1)).body.archived).toMatchObject({ reason: 'Handed over' });
  expect(await problemIn(record())).toEqual(refused);
  expect(await problemIn(writeLesson())).toEqual(refused);
  const { coordinator, programmeId } = programme;
  const items = [{ ...ofValue(), version: 1 }];
  const batch = { params: { programmeId }, body: { step: 'approve' as const, items } };
  expect((await coordinator.call('reviewValues', batch)).body.items).toMatchObject([
    { outcome: 'refused', problem: { type: refused[0] } },
  ]);
  expect((await problemOf(archive('archive', 2))).type).toBe('/problems/review_conflict');
  expect((await archive('reopen', 2)).body).not.toHaveProperty('archived');
  expect((await record()).status).toBe(201);
});

test('nothing changes in a closed programme, which is read and reported on as before', async () => {
  const { reader, coordinator, programmeId, projectId } = programme;
  await close('close', 1);
  const refused = ['/problems/programme_closed', 'It ended'];
  expect(await problemIn(writeLesson())).toEqual(refused);
  expect(await problemIn(putFeature())).toEqual(refused);
  expect((await reader.call('getProject', { params: { projectId } })).status).toBe(200);
  const kind = 'experience_sharing' as const;
  const report = { params: { programmeId }, body: { kind, asOf: '2020-12-31' } };
  const { body } = await coordinator.call('requestReport', report);
  expect(body.status).toBe('ready');
  await close('reopen', 2);
  expect((await putFeature()).status).toBe(201);
});

test('neither archives nor closes who does not coordinate', async () => {
  const { officer, projectId, programmeId } = programme;
  const archival = { params: { projectId }, body: { step: 'archive', reason: 'x' } } as const;
  const closure = { params: { programmeId }, body: { step: 'close', reason: 'x' } } as const;
  for (const call of [
    () => officer.call('archiveProject', { ...archival, ifMatch: '"3"' }),
    () => officer.call('closeProgramme', { ...closure, ifMatch: '"3"' }),
  ])
    expect((await problemOf(call())).type).toBe('/problems/forbidden');
});

test('a withdrawn project is hidden from readers with all it owns, until it comes back', async () => {
  const { coordinator, reader, programmeId } = programme;
  const { body: made } = await coordinator.call('createProject', {
    params: { programmeId },
    body: bodies.project,
  });
  const params = { projectId: made.projectId };
  const withdrawal = { params, body: { reason: 'Twice' }, ifMatch: '"1"' };
  await coordinator.call('withdrawProject', withdrawal);
  const list = reader.call('listIndicators', { params });
  expect((await problemOf(list)).type).toBe('/problems/not_found');
  const write = coordinator.call('writeLesson', { params, body: bodies.lesson });
  expect((await problemOf(write)).type).toBe('/problems/withdrawn');
  const back = { params, body: bodies.project, ifMatch: '"2"' };
  expect((await coordinator.call('replaceProject', back)).body.withdrawn).toBeUndefined();
  expect((await reader.call('listIndicators', { params })).body.items).toEqual([]);
});
