import { afterAll, beforeAll, expect, test } from 'vitest';
import { setUpFramework, setUpProgramme, type TestProgramme, value } from '../local/programme.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  await setUpFramework(programme);
});
afterAll(() => system.stop());

/** A record keeps only its last changes; this many move the first ones to the archive. */
const many = 30;

const bodyOf = (version: number) => ({ ...value, comment: { en: `Version ${version}.` } });

test('a retry finds its own effect, however many changes came since', async () => {
  const { officer, projectId } = programme;
  const params = { projectId, indicatorId: 'households', periodId: '2020-01-01' };
  const creation = { params, body: bodyOf(1), ifNoneMatch: '*' };
  const replacement = { params, body: bodyOf(2), ifMatch: '"1"' };
  const created = await officer.call('recordValue', creation);
  const replaced = await officer.call('recordValue', replacement);
  for (let version = 2; version < many; version += 1) {
    const next = { params, body: bodyOf(version + 1), ifMatch: `"${version}"` };
    await officer.call('recordValue', next);
  }
  expect((await officer.call('recordValue', creation)).body).toEqual(created.body);
  expect((await officer.call('recordValue', replacement)).body).toEqual(replaced.body);
  const other = officer.call('recordValue', { ...replacement, body: bodyOf(3) });
  expect((await problemOf(other)).status).toBe(412);
});

test('a used key is recognised, however many changes came since', async () => {
  const { coordinator, programmeId } = programme;
  const project = (title: string) => ({
    organisationId: 'centre',
    title: { en: title },
    country: 'MM',
    status: 'implementation' as const,
  });
  const creation = { params: { programmeId }, idempotencyKey: 'late' };
  const created = await coordinator.call('createProject', { ...creation, body: project('One') });
  const params = { projectId: created.body.projectId };
  for (let version = 1; version < many; version += 1) {
    const next = { params, body: project(`At ${version}`), ifMatch: `"${version}"` };
    await coordinator.call('replaceProject', next);
  }
  const again = await coordinator.call('createProject', { ...creation, body: project('One') });
  expect(again.body).toEqual(created.body);
  const other = coordinator.call('createProject', { ...creation, body: project('Two') });
  expect((await problemOf(other)).type).toBe('/problems/key_reused');
});
