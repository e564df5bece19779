import type { Kept } from '../../shared/domain/history/record.ts';
import { isDropped } from '../../shared/domain/reports/attempts.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import { now } from '../clock.ts';
import { log } from '../log.ts';
import { queueReport } from '../reports/take-step.ts';
import { services } from '../services.ts';
import { runEach } from './run-each.ts';

/** Queues the reports that nobody is at work on; a report whose message is in the queue is not queued twice. */
export async function queueDropped(): Promise<void> {
  await runEach(unfinished(), async ({ reportId }) => {
    const stored = await services().records.read('report', { reportId });
    if (!stored || !isDropped(stored.record, now())) return;
    await queueReport(stored);
    log.warn('dropped report queued', { reportId });
  });
}

/** From the index, which may be some milliseconds behind. */
async function* unfinished(): AsyncIterable<Kept<Report>> {
  let after: string | undefined;
  do {
    const page = await services().records.unfinishedReports({ limit: 100, after });
    yield* page.items.filter((report) => isDropped(report, now()));
    after = page.next;
  } while (after !== undefined);
}
