import { afterAll, beforeAll, expect, test } from 'vitest';
import { begin } from '../../functions/changes.ts';
import { services } from '../../functions/services.ts';
import { ownFields } from '../../shared/domain/record.ts';
import { aChange, anExperience } from '../builders/records.ts';
import { setUpProgramme, type TestProgramme } from '../local/programme.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  await fill(programme);
}, 120_000);
afterAll(() => system.stop());

/** Records of the maximum size, and more of them than one read allows. */
const count = 135;
const characters = 375_000;

async function fill({ programmeId, projectId }: TestProgramme): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    const challenge = { en: 'a'.repeat(characters + (at === 7 ? 1_000 : 0)) };
    const ids = { programmeId, projectId, experienceId: `experience-${at}` };
    const entity = ownFields(anExperience({ ...ids, challenge })) as ReturnType<
      typeof anExperience
    >;
    await services().records.create('experience', begin(entity, aChange()));
  }
}

test('a programme that is too large to read gets its size and largest records, and keeps working', async () => {
  const { coordinator, programmeId, projectId } = programme;
  const params = { programmeId };
  const largest = `/projects/${projectId}/experiences/experience-7 has `;
  const body = { kind: 'experience_sharing' } as const;
  for (const ask of [
    () => coordinator.call('requestReport', { params, body }),
    () => coordinator.call('getProjectProgress', { params: { projectId } }),
    () =>
      coordinator.call('getProjectProgress', {
        params: { projectId },
        query: { knownAt: new Date().toISOString() },
      }),
  ]) {
    const { status, type, detail, errors = [] } = await problemOf(ask());
    expect([status, type]).toEqual([422, '/problems/records_too_large']);
    expect(detail).toMatch(/^The records have 5\d{7} bytes; 50000000 can be read at once/);
    expect(errors).toHaveLength(5);
    expect(errors[0]?.detail).toContain(largest);
  }
  expect((await coordinator.call('listReports', { params })).body.items).toEqual([]);
  expect((await coordinator.call('getProject', { params: { projectId } })).status).toBe(200);
}, 120_000);
