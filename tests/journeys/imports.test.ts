import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
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

describe('the reading of an import', () => {
  test('counts what the file has, lists findings, and changes nothing', async () => {
    const importId = await announceAndSend(iatiFile);
    const asked = await read(importId);
    expect([asked.status, asked.body.status]).toEqual([202, 'reading']);
    const { status, counts } = await finished(importId);
    expect(status).toBe('previewed');
    expect(counts).toMatchObject({
      activities: 1,
      results: 1,
      indicators: 1,
      values: 1,
      created: 5,
    });
    const { body } = await findingsOf(importId);
    expect(body.items).toContainEqual({
      rule: 'value-thousands-separator',
      severity: 'note',
      says: expect.any(String),
      done: 'Read without them.',
      activity: 'XM-EXAMPLE-1',
      path: 'result[1]/indicator[1]/period[1]/actual[1]',
      line: 18,
      raw: '10,000.00',
    });
    const all = Object.values(counts?.findings ?? {}).reduce((sum, each) => sum + each, 0);
    expect(body.items.length).toBe(all);
    const params = { programmeId: programme.programmeId };
    const { body: projects } = await programme.coordinator.call('listProjects', { params });
    expect(projects.items.map(({ projectId }) => projectId)).toEqual([programme.projectId]);
  });

  test('pages the findings, of one severity where that is asked for', async () => {
    const importId = await announceAndSend(iatiFile);
    await read(importId);
    const { counts } = await finished(importId);
    const { body: first } = await findingsOf(importId, { limit: 1 });
    const { body: second } = await findingsOf(importId, { limit: 1, cursor: first.next ?? '' });
    expect([first.items.length, second.items.length]).toEqual([1, 1]);
    expect(second.items).not.toEqual(first.items);
    const { body: warnings } = await findingsOf(importId, { severity: 'warning' });
    expect(warnings.items.length).toBe(counts?.findings.warning);
    expect(new Set(warnings.items.map(({ severity }) => severity))).toEqual(new Set(['warning']));
  });

  test('is once for a preview that was made, and again when it is asked for again', async () => {
    const importId = await announceAndSend(iatiFile);
    await read(importId);
    const { version } = await finished(importId);
    expect((await read(importId, `"${version}"`)).body).not.toHaveProperty('counts');
    expect((await finished(importId)).status).toBe('previewed');
  });

  test('fails for a file that is not well-formed, with the place', async () => {
    const importId = await announceAndSend(new TextEncoder().encode('<iati-activities>\n<a></b>'));
    await read(importId);
    const { status, failure } = await finished(importId);
    expect([status, failure]).toEqual(['failed', expect.stringContaining('Line 2, column')]);
    const problem = await problemOf(findingsOf(importId));
    expect([problem.status, problem.detail]).toEqual([409, 'It has no preview yet.']);
  });

  test('fails for another file of the same size', async () => {
    const other = new Uint8Array(iatiFile);
    other.set([0x41], other.length - 40);
    const importId = await announceAndSend(iatiFile, other);
    await read(importId);
    const { status, failure } = await finished(importId);
    expect([status, failure]).toEqual(['failed', expect.stringContaining('another SHA-256')]);
  });

  test('is refused for a file that was not uploaded, or not whole', async () => {
    const { body } = await announce();
    expect((await problemOf(read(body.importId))).type).toBe('/problems/evidence_awaited');
    const cut = await announceAndSend(iatiFile, iatiFile.subarray(1));
    const problem = await problemOf(read(cut));
    expect(problem.type).toBe('/problems/evidence_differs');
    expect(problem.detail).toContain(`${iatiFile.length} were announced`);
  });
});

async function announceAndSend(announced: Uint8Array, sent = announced): Promise<string> {
  const { body } = await programme.coordinator.call('announceImport', {
    params: { programmeId: programme.programmeId },
    body: importOf(announced),
  });
  await send(body.upload, sent);
  return body.importId;
}

function read(importId: string, ifMatch = '"1"') {
  return programme.coordinator.call('readImport', { params: of(importId), ifMatch });
}

function finished(importId: string) {
  return vi.waitFor(
    async () => {
      const { body } = await programme.coordinator.call('getImport', { params: of(importId) });
      if (body.status === 'reading') throw new Error('The job has not read it');
      return body;
    },
    { timeout: 30_000, interval: 100 },
  );
}

function findingsOf(
  importId: string,
  query: { limit?: number; cursor?: string; severity?: 'warning' } = {},
) {
  return programme.coordinator.call('listImportFindings', { params: of(importId), query });
}
