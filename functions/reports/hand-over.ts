import type { Stored } from '../../shared/domain/history/record.ts';
import { handedOver } from '../../shared/domain/reports/rendering.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import { now } from '../clock.ts';
import { note } from './note.ts';
import { reportQueue } from './report-queue.ts';

/** Leaves a report to the job that renders. Where it ends between both calls, the sweep sends the job once more. */
export async function handOver(stored: Stored<Report>): Promise<Stored<Report>> {
  const { reportId } = stored.record;
  await reportQueue().send({ reportId });
  return note(stored, 'queue', handedOver(now().toISOString()));
}
