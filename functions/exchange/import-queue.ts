import type { Import } from '../../shared/domain/exchange/import.ts';
import { type ImportStep, noteQueued } from '../../shared/domain/exchange/import-steps.ts';
import type { Keys } from '../../shared/domain/kinds.ts';
import type { Stored } from '../../shared/domain/record.ts';
import { ImportQueueSettings } from '../../shared/settings.ts';
import { jobQueue } from '../../shared/storage/job-queue.ts';
import { sqsClient } from '../../shared/storage/sqs-client.ts';
import { buildOnce } from '../build-once.ts';
import { now } from '../clock.ts';
import { recordSystemStep } from '../record-system-step.ts';

export const importQueue = buildOnce(() => {
  const settings = ImportQueueSettings.parse(process.env);
  return jobQueue<Keys['import']>(sqsClient(settings), settings.IMPORT_QUEUE_URL);
});

/** Records a step that the job takes. @returns the import as it is stored now */
export function recordImportStep(
  stored: Stored<Import>,
  action: string,
  step: ImportStep,
): Promise<Stored<Import>> {
  const { programmeId, importId } = stored.record;
  const key = { programmeId, importId };
  return recordSystemStep({ kind: 'import', key, action }, stored, step);
}

/** Queues an import for the job. If the process ends between the two calls, the sweep queues it again. */
export async function queueImport(stored: Stored<Import>): Promise<Stored<Import>> {
  const { programmeId, importId } = stored.record;
  await importQueue().send({ programmeId, importId });
  return recordImportStep(stored, 'queue', noteQueued(now().toISOString()));
}
