import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../../shared/contract/client.ts';
import { assessment } from '../local/bodies.ts';
import { setUpProgramme, type TestProgramme } from '../local/programme.ts';
import { setUpReferences } from '../local/references-world.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';
import { wrongReferences } from '../local/wrong-references.ts';

let system: TestSystem;
let programme: TestProgramme;
let world: Awaited<ReturnType<typeof setUpReferences>>;

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  world = await setUpReferences(programme, await setUpProgramme(system));
});
afterAll(() => system.stop());

test.each(wrongReferences)(
  '%s is refused if it refers to a missing record: %s',
  async (name, pointer, by, options) => {
    const call: Client['call'] = programme[by].call;
    const { status, errors } = await problemOf(call(name, options(world) as never));
    expect([status, errors?.map((error) => error.pointer)]).toEqual([422, [pointer]]);
  },
);

test('every reference that leads to nothing is named, each where it stands', async () => {
  const body = {
    ...assessment,
    projectId: world.foreignProjectId,
    ratedBy: { organisationId: 'nobody' },
  };
  const { errors } = await problemOf(
    programme.coordinator.call('putAssessment', {
      params: { programmeId: world.programmeId, assessmentId: 'one' },
      body,
      ifNoneMatch: '*',
    }),
  );
  expect(errors).toEqual([
    {
      in: 'body',
      pointer: '/projectId',
      code: 'unknown_record',
      detail: 'is not a project of this programme',
    },
    {
      in: 'body',
      pointer: '/ratedBy/organisationId',
      code: 'unknown_record',
      detail: 'is not an organisation of this programme',
    },
  ]);
});
