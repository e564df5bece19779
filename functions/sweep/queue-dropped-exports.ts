import type { Keys } from '../../shared/domain/kinds.ts';
import { hasNoMessage } from '../../shared/domain/reports/attempts.ts';
import { now } from '../clock.ts';
import { queueExport } from '../exchange/export-queue.ts';
import { log } from '../log.ts';
import { readPages } from '../read-pages.ts';
import { services } from '../services.ts';
import { runEach } from './run-each.ts';

/** Queues exports that no process works on and that have no message in the queue. */
export async function queueDroppedExports(): Promise<void> {
  await runEach(readDropped(), async (key) => {
    const stored = await services().records.readConsistently('export', key);
    if (stored?.record.status !== 'queued' || !hasNoMessage(stored.record, now())) return;
    await queueExport(stored);
    log.warn('dropped export queued', key);
  });
}

/** Read from the index, which is eventually consistent. */
async function* readDropped(): AsyncIterable<Keys['export']> {
  const unfinished = readPages(100, (page) => services().records.listUnfinishedExports(page));
  for await (const each of unfinished)
    if (hasNoMessage(each, now())) yield { programmeId: each.programmeId, exportId: each.exportId };
}
