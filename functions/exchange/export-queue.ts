import type { Export } from '../../shared/domain/exchange/export.ts';
import { type ExportStep, noteQueued } from '../../shared/domain/exchange/export-steps.ts';
import type { Keys } from '../../shared/domain/kinds.ts';
import type { Stored } from '../../shared/domain/record.ts';
import { ExportQueueSettings } from '../../shared/settings.ts';
import { jobQueue } from '../../shared/storage/job-queue.ts';
import { sqsClient } from '../../shared/storage/sqs-client.ts';
import { buildOnce } from '../build-once.ts';
import { now } from '../clock.ts';
import { recordSystemStep } from '../record-system-step.ts';

export const exportQueue = buildOnce(() => {
  const settings = ExportQueueSettings.parse(process.env);
  return jobQueue<Keys['export']>(sqsClient(settings), settings.EXPORT_QUEUE_URL);
});

/** Records a step that the job takes. @returns the export as it is stored now */
export function recordExportStep(
  stored: Stored<Export>,
  action: string,
  step: ExportStep,
): Promise<Stored<Export>> {
  const { programmeId, exportId } = stored.record;
  return recordSystemStep({ kind: 'export', key: { programmeId, exportId }, action }, stored, step);
}

/** Queues an export for the job. If the process ends between the two calls, the sweep queues it again. */
export async function queueExport(stored: Stored<Export>): Promise<Stored<Export>> {
  const { programmeId, exportId } = stored.record;
  await exportQueue().send({ programmeId, exportId });
  return recordExportStep(stored, 'queue', noteQueued(now().toISOString()));
}
