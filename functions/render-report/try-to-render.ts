import type { Stored } from '../../shared/domain/record.ts';
import { maxAttempts } from '../../shared/domain/reports/attempts.ts';
import { beginTry, fail } from '../../shared/domain/reports/rendering.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import { log } from '../log.ts';
import { makePdf } from '../reports/make-pdf.ts';
import { recordStep } from '../reports/record-step.ts';
import { failureOf, logFailure } from '../reports/rendering-faults.ts';
import { takeQueuedSnapshot } from '../reports/take-queued-snapshot.ts';
import { services } from '../services.ts';

const gaveUpReason = `Rendering was started ${maxAttempts} times and did not finish: a store did not answer, or time or memory ran out. Ask for it again.`;

/**
 * Tries once to render a report. A permanent fault fails the report at once, a temporary one after the last attempt.
 * @throws a temporary fault, before the last attempt
 */
export async function tryToRender(reportId: string): Promise<void> {
  const stored = await services().records.readConsistently('report', { reportId });
  if (!stored) log.warn('report to render not found', { reportId });
  if (stored?.record.status !== 'queued') return;
  if (stored.record.attempts >= maxAttempts) await giveUp(stored, new Error(gaveUpReason));
  else await tryOnce(await recordStep(stored, 'render', beginTry));
}

async function tryOnce(stored: Stored<Report>): Promise<void> {
  try {
    const { report, snapshot } = await takeQueuedSnapshot(stored);
    await makePdf(report, snapshot);
  } catch (error) {
    const isLast = stored.record.attempts >= maxAttempts;
    if (!isLast && failureOf(error) === undefined) throw error;
    await giveUp(stored, error);
  }
}

async function giveUp(stored: Stored<Report>, error: unknown): Promise<void> {
  logFailure(stored.record.reportId, error);
  await recordStep(stored, 'fail', fail(failureOf(error) ?? gaveUpReason));
}
