import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { begin } from '../../../functions/changes.ts';
import { exportFiles } from '../../../functions/exchange/export-files.ts';
import { handler } from '../../../functions/run-export/index.ts';
import { services } from '../../../functions/services.ts';
import { handler as sweep } from '../../../functions/sweep/index.ts';
import type { Export } from '../../../shared/domain/exchange/export.ts';
import { ownFields } from '../../../shared/domain/record.ts';
import { maxAttempts } from '../../../shared/domain/reports/attempts.ts';
import { anExport } from '../../builders/exchange.ts';
import { queueEvent } from '../../builders/queue-event.ts';
import { aChange } from '../../builders/records.ts';
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
const runExport = (event: ReturnType<typeof queueEvent>) =>
  handler(event, { getRemainingTimeInMillis: () => 60_000 });
const settled = { batchItemFailures: [] };
const keyOf = (exportId: string) => ({ programmeId: programme.programmeId, exportId });

/** Stores an export as an earlier process may have left it. */
async function store(
  exportId: string,
  { at = new Date().toISOString(), ...fields }: Partial<Export> & { readonly at?: string } = {},
): Promise<void> {
  const stored = ownFields(anExport({ ...keyOf(exportId), ...fields })) as Export;
  await services().records.create('export', begin(stored, aChange({ at })));
}

async function recordOf(exportId: string) {
  const stored = await services().records.readConsistently('export', keyOf(exportId));
  if (!stored) throw new Error(`There is no export ${exportId}`);
  return stored.record;
}

const eventFor = (exportId: string, receives = 1) =>
  queueEvent(keyOf(exportId), { messageId: exportId, receives });

describe('the job of exports', () => {
  test('makes the files, and a second message for it has no effect', async () => {
    await store('made');
    expect(await runExport(eventFor('made'))).toEqual(settled);
    const made = await recordOf('made');
    expect([made.status, made.files?.length, made.findings?.warning]).toEqual(['ready', 1, 1]);
    expect(await runExport(eventFor('made'))).toEqual(settled);
    expect(await recordOf('made')).toEqual(made);
  });

  test('leaves alone what is finished, and what is not there', async () => {
    await store('failed', { status: 'failed' });
    expect(await runExport(eventFor('failed'))).toEqual(settled);
    expect(await runExport(eventFor('nothing'))).toEqual(settled);
    expect(await recordOf('failed')).toMatchObject({ status: 'failed', version: 1 });
  });

  test('fails an export whose tries all killed their process', async () => {
    await store('deadly');
    expect(await runExport(eventFor('deadly', maxAttempts + 1))).toEqual(settled);
    const { status, failure } = await recordOf('deadly');
    expect([status, failure]).toEqual(['failed', expect.stringContaining('started 3 times')]);
  });

  test('fails at once where its project is there no longer', async () => {
    await store('lost', { projectId: 'nowhere' });
    expect(await runExport(eventFor('lost'))).toEqual(settled);
    const { status, failure } = await recordOf('lost');
    expect([status, failure]).toEqual(['failed', expect.stringContaining('does not exist')]);
  });

  test('gives a message back where the store does not answer, and gives up at the last try', async () => {
    await store('unlucky');
    const put = vi.spyOn(exportFiles(), 'put').mockRejectedValue(new Error('no answer'));
    expect(await runExport(eventFor('unlucky'))).toEqual({
      batchItemFailures: [{ itemIdentifier: 'unlucky' }],
    });
    expect(await recordOf('unlucky')).toMatchObject({ status: 'queued', version: 1 });
    expect(await runExport(eventFor('unlucky', maxAttempts))).toEqual(settled);
    put.mockRestore();
    expect((await recordOf('unlucky')).failure).toContain('started 3 times');
  });
});

describe('the sweep', () => {
  const isReady = (exportId: string) => async () => (await recordOf(exportId)).status === 'ready';

  test('queues exports without a message: never queued, or dropped by the queue', async () => {
    await store('dropped', { at: longAgo });
    await store('expired', { at: longAgo, queuedAt: daysAgo(5) });
    await store('waiting', { at: longAgo, queuedAt: daysAgo(1) });
    await store('young');
    await sweep();
    const wait = { timeout: 20_000, interval: 50 };
    await vi.waitUntil(isReady('dropped'), wait);
    await vi.waitUntil(isReady('expired'), wait);
    for (const exportId of ['waiting', 'young'])
      expect(await recordOf(exportId)).toMatchObject({ status: 'queued', version: 1 });
  });
});
