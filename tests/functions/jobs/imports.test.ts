import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { begin } from '../../../functions/changes.ts';
import { importUploads, uploadPath } from '../../../functions/exchange/import-files.ts';
import { handler } from '../../../functions/run-import/index.ts';
import { services } from '../../../functions/services.ts';
import { handler as sweep } from '../../../functions/sweep/index.ts';
import type { Import } from '../../../shared/domain/exchange/import.ts';
import { ownFields } from '../../../shared/domain/record.ts';
import { maxAttempts } from '../../../shared/domain/reports/attempts.ts';
import { sha256Of } from '../../../shared/sha256.ts';
import { anImport } from '../../builders/exchange.ts';
import { queueEvent } from '../../builders/queue-event.ts';
import { aChange } from '../../builders/records.ts';
import { iatiFile } from '../../local/iati.ts';
import { setUpProgramme, type TestProgramme } from '../../local/programme.ts';
import { startSystem, type TestSystem } from '../../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
});
afterAll(() => system.stop());

const longAgo = '2020-01-01T00:00:00.000Z';
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const runImport = (event: ReturnType<typeof queueEvent>, milliseconds = 900_000) =>
  handler(event, { getRemainingTimeInMillis: () => milliseconds });
const settled = { batchItemFailures: [] };
const keyOf = (importId: string) => ({ programmeId: programme.programmeId, importId });

/** Stores an import, and its file, as an earlier process may have left it. */
async function store(
  importId: string,
  { at = new Date().toISOString(), ...fields }: Partial<Import> & { readonly at?: string } = {},
): Promise<void> {
  const file = { bytes: iatiFile.length, sha256: sha256Of(iatiFile) };
  const given = { ...keyOf(importId), ...file, status: 'reading', ...fields } as const;
  const stored = ownFields(anImport(given)) as Import;
  const { mediaType: type, fileName: name } = stored;
  const { url, headers } = await importUploads().invite(
    uploadPath(stored),
    { type, name, ...file },
    60,
  );
  await fetch(url, { method: 'PUT', headers, body: iatiFile });
  await services().records.create('import', begin(stored, aChange({ at })));
}

async function recordOf(importId: string) {
  const stored = await services().records.readConsistently('import', keyOf(importId));
  if (!stored) throw new Error(`There is no import ${importId}`);
  return stored.record;
}

const eventFor = (importId: string, receives = 1) =>
  queueEvent(keyOf(importId), { messageId: importId, receives });

describe('the job of imports', () => {
  test('reads a file, and a second message for it has no effect', async () => {
    await store('read');
    expect(await runImport(eventFor('read'))).toEqual(settled);
    const read = await recordOf('read');
    expect(read).toMatchObject({ status: 'previewed', counts: { activities: 1 } });
    expect(await runImport(eventFor('read'))).toEqual(settled);
    expect(await recordOf('read')).toEqual(read);
  });

  test('leaves alone what was stopped, and what is not there', async () => {
    await store('stopped', { status: 'stopped' });
    expect(await runImport(eventFor('stopped'))).toEqual(settled);
    expect(await runImport(eventFor('nothing'))).toEqual(settled);
    expect(await recordOf('stopped')).toMatchObject({ status: 'stopped', version: 1 });
  });

  test('fails an import whose tries all killed their process', async () => {
    await store('deadly');
    expect(await runImport(eventFor('deadly', maxAttempts + 1))).toEqual(settled);
    const { status, failure } = await recordOf('deadly');
    expect([status, failure]).toEqual(['failed', expect.stringContaining('started 3 times')]);
  });

  test('fails at once for a file that is not the announced one', async () => {
    await store('other', { sha256: 'f'.repeat(64) });
    expect(await runImport(eventFor('other'))).toEqual(settled);
    const { status, failure } = await recordOf('other');
    expect([status, failure]).toEqual(['failed', expect.stringContaining('SHA-256')]);
  });

  test('gives a message back where the store does not answer, and gives up at the last try', async () => {
    await store('unlucky');
    const open = vi.spyOn(importUploads(), 'open').mockRejectedValue(new Error('no answer'));
    expect(await runImport(eventFor('unlucky'))).toEqual({
      batchItemFailures: [{ itemIdentifier: 'unlucky' }],
    });
    expect(await recordOf('unlucky')).toMatchObject({ status: 'reading', version: 1 });
    expect(await runImport(eventFor('unlucky', maxAttempts))).toEqual(settled);
    open.mockRestore();
    expect((await recordOf('unlucky')).failure).toContain('started 3 times');
  });
});

describe('the sweep', () => {
  const isPreviewed = (importId: string) => async () =>
    (await recordOf(importId)).status === 'previewed';

  test('queues imports without a message: never queued, or dropped by the queue', async () => {
    await store('lost', { at: longAgo });
    await store('expired', { at: longAgo, queuedAt: daysAgo(5) });
    await store('waiting', { at: longAgo, queuedAt: daysAgo(1) });
    await store('young');
    await sweep();
    const wait = { timeout: 20_000, interval: 50 };
    await vi.waitUntil(isPreviewed('lost'), wait);
    await vi.waitUntil(isPreviewed('expired'), wait);
    for (const importId of ['waiting', 'young'])
      expect(await recordOf(importId)).toMatchObject({ status: 'reading', version: 1 });
  });
});
