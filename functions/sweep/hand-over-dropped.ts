import type { Kept } from '../../shared/domain/history/record.ts';
import { isDropped } from '../../shared/domain/reports/attempts.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import { now } from '../clock.ts';
import { log } from '../log.ts';
import { handOver } from '../reports/hand-over.ts';
import { services } from '../services.ts';
import { inTurn } from './in-turn.ts';

/** Queues the reports that nobody is at work on; those whose job waits in the queue are left to it. */
export async function handOverDropped(): Promise<void> {
  await inTurn(unfinished(), async ({ reportId }) => {
    const stored = await services().records.read('report', { reportId });
    if (!stored || !isDropped(stored.record, now())) return;
    await handOver(stored);
    log.warn('dropped report queued', { reportId });
  });
}

/** As the index has them; it may be some milliseconds old. */
async function* unfinished(): AsyncIterable<Kept<Report>> {
  let after: string | undefined;
  do {
    const page = await services().records.unfinishedReports({ limit: 100, after });
    yield* page.items.filter((report) => isDropped(report, now()));
    after = page.next;
  } while (after !== undefined);
}
