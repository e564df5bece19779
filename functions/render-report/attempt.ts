import type { Stored } from '../../shared/domain/history/record.ts';
import { maxAttempts } from '../../shared/domain/reports/attempts.ts';
import { begun, failed } from '../../shared/domain/reports/rendering.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import { log } from '../log.ts';
import { finish } from '../reports/finish.ts';
import { gather } from '../reports/gather.ts';
import { logFailure } from '../reports/log-failure.ts';
import { note } from '../reports/note.ts';
import { failureOf } from '../reports/permanent-fault.ts';
import { snapshotOf } from '../reports/snapshot-of.ts';
import { services } from '../services.ts';

const givenUp = `Its rendering was begun ${maxAttempts} times and not finished: the stores did not answer, or it took more time or memory than there is. Ask for it again.`;

/**
 * One try to render a report. A fault that would come again is noted on the report at once, any other after the last try.
 * @throws what may be over soon
 */
export async function attempt(reportId: string): Promise<void> {
  const stored = await services().records.read('report', { reportId });
  if (!stored) log.warn('report to render not found', { reportId });
  if (stored?.record.status !== 'queued') return;
  if (stored.record.attempts >= maxAttempts) await giveUp(stored, new Error(givenUp));
  else await begin(await note(stored, 'render', begun));
}

async function begin(stored: Stored<Report>): Promise<void> {
  try {
    await finish(stored, await snapshotOf(stored.record, gather));
  } catch (error) {
    const isLast = stored.record.attempts >= maxAttempts;
    if (!isLast && failureOf(error) === undefined) throw error;
    await giveUp(stored, error);
  }
}

async function giveUp(stored: Stored<Report>, error: unknown): Promise<void> {
  logFailure(stored.record.reportId, error);
  await note(stored, 'fail', failed(failureOf(error) ?? givenUp));
}
