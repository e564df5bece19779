import type { Import } from '../../shared/domain/exchange/import.ts';
import { fail, notePreview } from '../../shared/domain/exchange/import-steps.ts';
import type { Keys } from '../../shared/domain/kinds.ts';
import type { Stored } from '../../shared/domain/record.ts';
import { maxAttempts } from '../../shared/domain/reports/attempts.ts';
import { Refusal } from '../../shared/iati/xml/refusal.ts';
import { recordImportStep } from '../exchange/import-queue.ts';
import { log } from '../log.ts';
import { services } from '../services.ts';
import { FileFault } from './file-fault.ts';
import { makePreview } from './make-preview.ts';

const gaveUpReason = `Reading was started ${maxAttempts} times and did not finish: a store did not answer, or time or memory ran out. Announce the file again, or parts of it.`;

/**
 * Tries once to read an import. A file that cannot be read fails it at once, a temporary fault after the last try.
 * @param receives how often the message was delivered: a try whose process dies leaves no other trace
 * @throws a temporary fault, before the last try
 */
export async function tryToRun(key: Keys['import'], receives: number): Promise<void> {
  const stored = await services().records.readConsistently('import', key);
  if (!stored) log.warn('import to run not found', key);
  if (stored?.record.status !== 'reading' || stored.record.withdrawn) return;
  if (receives > maxAttempts) await giveUp(stored, gaveUpReason);
  else await tryOnce(stored, receives);
}

async function tryOnce(stored: Stored<Import>, receives: number): Promise<void> {
  try {
    const counts = await makePreview(stored.record);
    await recordImportStep(stored, 'preview', notePreview(counts));
  } catch (error) {
    const isOfFile = error instanceof Refusal || error instanceof FileFault;
    if (!isOfFile && receives < maxAttempts) throw error;
    await giveUp(stored, isOfFile ? error.message : gaveUpReason);
  }
}

async function giveUp(stored: Stored<Import>, failure: string): Promise<void> {
  const { importId } = stored.record;
  log.warn('import failed', { importId, failure });
  await recordImportStep(stored, 'fail', fail(failure));
}
