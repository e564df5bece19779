import type { Stored } from '../../shared/domain/history/record.ts';
import { isStalled, maxAttempts, type Report } from '../../shared/domain/reports/report.ts';
import { sweepCheckpoints } from '../checkpoints/sweep-checkpoints.ts';
import { now } from '../clock.ts';
import { log } from '../log.ts';
import { noteOutcome } from '../reports/note-outcome.ts';
import { reportQueue } from '../reports/report-queue.ts';
import { services } from '../services.ts';

/** Queues reports again whose work was dropped by a crash between two calls; gives up after the last try. */
export async function handler(): Promise<void> {
  const page = await services().records.unfinishedReports({ limit: 100 });
  const stalled = page.items.filter((report) => isStalled(report, now()));
  for (const { reportId } of stalled) await sweep(reportId);
  log.info('stalled reports swept', { unfinished: page.items.length, stalled: stalled.length });
  await sweepCheckpoints();
}

async function sweep(reportId: string): Promise<void> {
  const stored = await services().records.read('report', { reportId });
  if (!stored || !isStalled(stored.record, now())) return;
  if (stored.record.attempts >= maxAttempts) {
    await noteOutcome(stored, { status: 'failed', failure: `it was dropped ${maxAttempts} times` });
    return;
  }
  await queueAgain(stored);
}

async function queueAgain(stored: Stored<Report>): Promise<void> {
  const { reportId, attempts } = stored.record;
  await noteOutcome(stored, { status: 'queued', attempts: attempts + 1 });
  await reportQueue().send({ reportId });
  log.warn('stalled report queued again', { reportId, attempts });
}
