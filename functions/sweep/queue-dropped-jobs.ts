import { isUnderWay } from '../../shared/domain/exchange/import-steps.ts';
import type { Entities, Keys } from '../../shared/domain/kinds.ts';
import type { Page, PageRequest } from '../../shared/domain/ports.ts';
import type { Stored, Versioned } from '../../shared/domain/record.ts';
import { hasNoMessage } from '../../shared/domain/reports/attempts.ts';
import { now } from '../clock.ts';
import { queueExport } from '../exchange/export-queue.ts';
import { queueImport } from '../exchange/import-queue.ts';
import { log } from '../log.ts';
import { readPages } from '../read-pages.ts';
import { services } from '../services.ts';
import { runEach } from './run-each.ts';

type Exchanged = 'import' | 'export';
type Jobs<K extends Exchanged> = {
  readonly kind: K;
  readonly list: (page: PageRequest) => Promise<Page<Versioned<Entities[K]>>>;
  readonly keyOf: (record: Versioned<Entities[K]>) => Keys[K];
  readonly isUnfinished: (record: Versioned<Entities[K]>) => boolean;
  readonly queue: (stored: Stored<Entities[K]>) => Promise<unknown>;
};

export const queueDroppedImports = () =>
  queueDroppedJobs({
    kind: 'import',
    list: (page) => services().records.listUnfinishedImports(page),
    keyOf: ({ programmeId, importId }) => ({ programmeId, importId }),
    isUnfinished: isUnderWay,
    queue: queueImport,
  });

export const queueDroppedExports = () =>
  queueDroppedJobs({
    kind: 'export',
    list: (page) => services().records.listUnfinishedExports(page),
    keyOf: ({ programmeId, exportId }) => ({ programmeId, exportId }),
    isUnfinished: ({ status }) => status === 'queued',
    queue: queueExport,
  });

/** Queues jobs that no process works on and that have no message in the queue. The index is eventually consistent, so each is read again. */
async function queueDroppedJobs<K extends Exchanged>(jobs: Jobs<K>): Promise<void> {
  const { kind, list, keyOf, isUnfinished, queue } = jobs;
  await runEach(readPages(100, list), async (listed) => {
    if (!hasNoMessage(listed, now())) return;
    const stored = await services().records.readConsistently(kind, keyOf(listed));
    if (!stored || !isUnfinished(stored.record) || !hasNoMessage(stored.record, now())) return;
    await queue(stored);
    log.warn('dropped job queued', { kind, ...keyOf(listed) });
  });
}
