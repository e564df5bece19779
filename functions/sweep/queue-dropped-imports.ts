import { isUnderWay } from '../../shared/domain/exchange/import-steps.ts';
import type { Keys } from '../../shared/domain/kinds.ts';
import { hasNoMessage } from '../../shared/domain/reports/attempts.ts';
import { now } from '../clock.ts';
import { queueImport } from '../exchange/import-queue.ts';
import { log } from '../log.ts';
import { readPages } from '../read-pages.ts';
import { services } from '../services.ts';
import { runEach } from './run-each.ts';

/** Queues imports that no process works on and that have no message in the queue. */
export async function queueDroppedImports(): Promise<void> {
  await runEach(readDropped(), async (key) => {
    const stored = await services().records.readConsistently('import', key);
    if (!stored || !isUnderWay(stored.record) || !hasNoMessage(stored.record, now())) return;
    await queueImport(stored);
    log.warn('dropped import queued', key);
  });
}

/** Read from the index, which is eventually consistent. */
async function* readDropped(): AsyncIterable<Keys['import']> {
  const unfinished = readPages(100, (page) => services().records.listUnfinishedImports(page));
  for await (const each of unfinished)
    if (hasNoMessage(each, now())) yield { programmeId: each.programmeId, importId: each.importId };
}
