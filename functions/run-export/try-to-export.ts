import { todayIn } from '../../shared/domain/dates.ts';
import type { Export } from '../../shared/domain/exchange/export.ts';
import { fail, finish } from '../../shared/domain/exchange/export-steps.ts';
import type { Keys } from '../../shared/domain/kinds.ts';
import { isTransient, Problem } from '../../shared/domain/problem.ts';
import type { Stored } from '../../shared/domain/record.ts';
import { maxAttempts } from '../../shared/domain/reports/attempts.ts';
import { now } from '../clock.ts';
import { storeExported, storeFindings } from '../exchange/export-files.ts';
import { recordExportStep } from '../exchange/export-queue.ts';
import { readTimeZone } from '../http/today.ts';
import { log } from '../log.ts';
import type { Delivery } from '../serve-queue.ts';
import { services } from '../services.ts';
import { countFindings } from './count-findings.ts';
import { gatherExported } from './gather-exported.ts';
import { writers } from './writers.ts';

const gaveUpReason = `It was started ${maxAttempts} times and did not finish: a store did not answer, or time or memory ran out. Request another, of fewer records if you can.`;

/**
 * Tries once to make an export. A fault that another try would meet again fails it at once, a temporary one after the last try.
 * @throws a temporary fault, before the last try
 */
export async function tryToExport(
  key: Keys['export'],
  { receives }: Pick<Delivery, 'receives'>,
): Promise<void> {
  const stored = await services().records.readConsistently('export', key);
  if (!stored) log.warn('export to make not found', key);
  if (stored?.record.status !== 'queued' || stored.record.withdrawn) return;
  if (receives > maxAttempts) await giveUp(stored, gaveUpReason);
  else await tryOnce(stored, receives);
}

async function tryOnce(stored: Stored<Export>, receives: number): Promise<void> {
  try {
    await recordExportStep(stored, 'finish', await makeFiles(stored.record));
  } catch (error) {
    const isPermanent = error instanceof Problem && !isTransient(error);
    if (!isPermanent && receives < maxAttempts) throw error;
    await giveUp(stored, isPermanent ? error.message : gaveUpReason);
  }
}

/** Files and findings are in the bucket before the record names them. */
async function makeFiles(wanted: Export) {
  const { programmeId } = wanted;
  const subject = { programmeId, standing: { administrator: false } };
  const today = todayIn(await readTimeZone({ subject }), now().toISOString());
  const gathered = await gatherExported(wanted, today);
  const { files: made, findings } = await writers[wanted.format]({ ...gathered, wanted, today });
  const files = await Promise.all(made.map((file) => storeExported(file, wanted, today)));
  await storeFindings(wanted, findings);
  return finish({ files, findings: countFindings(findings) }, now().toISOString());
}

async function giveUp(stored: Stored<Export>, failure: string): Promise<void> {
  const { exportId } = stored.record;
  log.warn('export failed', { exportId, failure });
  await recordExportStep(stored, 'fail', fail(failure));
}
