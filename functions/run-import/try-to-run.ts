import type { Import } from '../../shared/domain/exchange/import.ts';
import {
  fail,
  finish,
  isUnderWay,
  notePreview,
} from '../../shared/domain/exchange/import-steps.ts';
import type { Keys } from '../../shared/domain/kinds.ts';
import { isTransient, Problem } from '../../shared/domain/problem.ts';
import type { Stored } from '../../shared/domain/record.ts';
import { maxAttempts } from '../../shared/domain/reports/attempts.ts';
import { Refusal } from '../../shared/iati/xml/refusal.ts';
import { Refusal as TableRefusal } from '../../shared/tables/refusal.ts';
import { recordImportStep } from '../exchange/import-queue.ts';
import { log } from '../log.ts';
import type { Delivery } from '../serve-queue.ts';
import { services } from '../services.ts';
import { applyImport } from './apply-import.ts';
import { FileFault } from './file-fault.ts';
import { makePreview } from './make-preview.ts';
import { readCoordinators } from './read-coordinators.ts';

const gaveUpReason = `It was started ${maxAttempts} times and did not finish: a store did not answer, or time or memory ran out. Announce the file again, or parts of it.`;

/**
 * Tries once to read or to apply an import. A file that cannot be read fails it at once, a temporary fault after the last try.
 * @throws a temporary fault, before the last try
 */
export async function tryToRun(key: Keys['import'], delivery: Delivery): Promise<void> {
  const stored = await services().records.readConsistently('import', key);
  if (!stored) log.warn('import to run not found', key);
  if (!stored || !isUnderWay(stored.record) || stored.record.withdrawn) return;
  if (delivery.receives > maxAttempts) await giveUp(stored, gaveUpReason);
  else await tryOnce(stored, delivery);
}

async function tryOnce(stored: Stored<Import>, delivery: Delivery): Promise<void> {
  try {
    if (stored.record.status === 'reading') await preview(stored);
    else await apply(stored, delivery);
  } catch (error) {
    const isLasting =
      error instanceof Refusal ||
      error instanceof TableRefusal ||
      error instanceof FileFault ||
      (error instanceof Problem && !isTransient(error));
    if (!isLasting && delivery.receives < maxAttempts) throw error;
    await giveUp(stored, isLasting ? tell(error) : gaveUpReason);
  }
}

function tell(error: Error): string {
  if (!(error instanceof Problem)) return error.message;
  const { title, detail } = error.document;
  return detail === undefined ? `${title}.` : `${title}: ${detail}`;
}

async function preview(stored: Stored<Import>): Promise<void> {
  const counts = await makePreview(stored.record);
  if (!counts) return;
  const coordinators = await readCoordinators(stored.record);
  await recordImportStep(stored, 'preview', notePreview({ counts, coordinators }));
}

async function apply(stored: Stored<Import>, { remainingMilliseconds }: Delivery): Promise<void> {
  const outcome = await applyImport(stored.record, remainingMilliseconds);
  if (outcome === 'applied') await recordImportStep(stored, 'finish', finish);
}

async function giveUp(stored: Stored<Import>, failure: string): Promise<void> {
  const { importId } = stored.record;
  log.warn('import failed', { importId, failure });
  await recordImportStep(stored, 'fail', fail(failure));
}
