import type { Stored } from '../../shared/domain/record.ts';
import { losePdf, queueJob, type RenderingStep } from '../../shared/domain/reports/rendering.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import { now } from '../clock.ts';
import { log } from '../log.ts';
import { recordSystemStep } from '../record-system-step.ts';
import { reportQueue } from './report-queue.ts';

/** Records a step in the rendering of a report. @returns the report as it is stored now */
export function recordStep(
  stored: Stored<Report>,
  action: string,
  step: RenderingStep,
): Promise<Stored<Report>> {
  const { reportId } = stored.record;
  return recordSystemStep({ kind: 'report', key: { reportId }, action }, stored, step);
}

/** Queues a report for the job. If the process ends between the two calls, the sweep queues it again. */
export async function queueReport(stored: Stored<Report>): Promise<Stored<Report>> {
  const { reportId } = stored.record;
  await reportQueue().send({ reportId });
  return recordStep(stored, 'queue', queueJob(now().toISOString()));
}

/** Records that the PDF of a ready report is lost, which queues the report for rendering. */
export function recordLostPdf(stored: Stored<Report>): Promise<Stored<Report>> {
  log.error('file of a report lost', { reportId: stored.record.reportId, file: 'pdf' });
  return recordStep(stored, 'lose_file', losePdf);
}
