import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { send } from '../local/evidence.ts';
import { iatiFile, importOf } from '../local/iati.ts';
import { setUpProgramme, type TestProgramme } from '../local/programme.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
});
afterAll(() => system.stop());

const announce = (fields = {}, idempotencyKey?: string) =>
  programme.coordinator.call('announceImport', {
    params: { programmeId: programme.programmeId },
    body: importOf(iatiFile, fields),
    ...(idempotencyKey !== undefined && { idempotencyKey }),
  });
const of = (importId: string) => ({ programmeId: programme.programmeId, importId });
const stop = (importId: string, ifMatch = '"1"') =>
  programme.coordinator.call('stopImport', { params: of(importId), ifMatch });

describe('an import', () => {
  test('is announced and uploaded directly to the bucket by a signed request', async () => {
    const { body, headers } = await announce();
    expect([body.status, headers.get('cache-control')]).toEqual(['announced', 'no-store']);
    expect(body.upload?.headers['content-length']).toBe(String(iatiFile.length));
    expect((await send(body.upload, iatiFile)).status).toBe(200);
    const found = await programme.coordinator.call('getImport', { params: of(body.importId) });
    expect(found.body).toMatchObject({ fileName: 'activities.xml', status: 'announced' });
    expect(found.body).not.toHaveProperty('upload');
  });

  test('is one for the same Idempotency-Key, which gives an upload again until it is stopped', async () => {
    const [first, again] = [await announce({}, 'one'), await announce({}, 'one')];
    expect(again.body.importId).toBe(first.body.importId);
    expect(again.body.upload?.method).toBe('PUT');
    await stop(first.body.importId);
    expect((await announce({}, 'one')).body).not.toHaveProperty('upload');
  });

  test('is stopped once', async () => {
    const { body } = await announce();
    expect((await stop(body.importId)).body.status).toBe('stopped');
    const problem = await problemOf(stop(body.importId, '"2"'));
    expect([problem.status, problem.type]).toEqual([409, '/problems/import_conflict']);
    expect(problem.detail).toContain('It is stopped');
  });

  test.each([
    [{ fileName: 'activities.pdf' }, '/fileName'],
    [{ bytes: 100_000_001 }, '/bytes'],
    [{ mediaType: 'application/pdf' }, '/mediaType'],
    [{ sha256: 'ABC' }, '/sha256'],
  ])('is refused with %o', async (fields, pointer) => {
    const problem = await problemOf(announce(fields));
    expect([problem.status, problem.errors?.[0]?.pointer]).toEqual([422, pointer]);
  });

  test('is in the list of its programme, by its status', async () => {
    const { body } = await announce();
    const params = { programmeId: programme.programmeId };
    const { body: list } = await programme.coordinator.call('listImports', { params });
    expect(list.items.map(({ importId }) => importId)).toContain(body.importId);
    const stopped = { params, query: { status: 'stopped' } } as const;
    const { body: others } = await programme.coordinator.call('listImports', stopped);
    expect(others.items.map(({ status }) => status)).not.toContain('announced');
  });
});

test.each(['officer', 'reader', 'administrator'] as const)('%s sees no import', async (name) => {
  const { body } = await announce();
  const problem = await problemOf(programme[name].call('getImport', { params: of(body.importId) }));
  expect([problem.status, problem.type]).toEqual([403, '/problems/forbidden']);
});
