import type { Versioned } from '../../shared/domain/record.ts';
import { isDropped } from '../../shared/domain/reports/attempts.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import { now } from '../clock.ts';
import { log } from '../log.ts';
import { readPages } from '../read-pages.ts';
import { queueReport } from '../reports/record-step.ts';
import { services } from '../services.ts';
import { runEach } from './run-each.ts';

/** Queues reports that no process works on and that have no message in the queue. */
export async function queueDropped(): Promise<void> {
  await runEach(readDropped(), async ({ reportId }) => {
    const stored = await services().records.readConsistently('report', { reportId });
    if (!stored || !isDropped(stored.record, now())) return;
    await queueReport(stored);
    log.warn('dropped report queued', { reportId });
  });
}

/** Read from the index, which is eventually consistent. */
async function* readDropped(): AsyncIterable<Versioned<Report>> {
  const unfinished = readPages(100, (page) => services().records.listUnfinishedReports(page));
  for await (const report of unfinished) if (isDropped(report, now())) yield report;
}
