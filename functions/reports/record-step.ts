import { schemaOfChange } from '../../shared/domain/history/schema-steps.ts';
import { systemId } from '../../shared/domain/person.ts';
import type { Stored } from '../../shared/domain/record.ts';
import { losePdf, queueJob, type RenderingStep } from '../../shared/domain/reports/rendering.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import { revise } from '../changes.ts';
import { now } from '../clock.ts';
import { log } from '../log.ts';
import { services } from '../services.ts';
import { reportQueue } from './report-queue.ts';

/**
 * Records a step in the rendering of a report. If another process changed the report first, the step is tried on the new state.
 * @returns the report as it is stored now
 */
export async function recordStep(
  stored: Stored<Report>,
  action: string,
  step: RenderingStep,
): Promise<Stored<Report>> {
  const changed = step(stored.record);
  if (!changed) return stored;
  const at = now().toISOString();
  const change = {
    by: systemId,
    at,
    action,
    request: `${systemId}.${at}`,
    ...schemaOfChange('report'),
  };
  const next = revise(stored, changed, change);
  if ((await services().records.replace('report', next)) === 'replaced') return next;
  const { reportId } = stored.record;
  const current = await services().records.readConsistently('report', { reportId });
  return current ? recordStep(current, action, step) : stored;
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
