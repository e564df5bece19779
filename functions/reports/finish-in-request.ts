import type { Stored } from '../../shared/domain/history/record.ts';
import { failed } from '../../shared/domain/reports/rendering.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import type { Snapshot } from '../../shared/domain/reports/snapshot.ts';
import type { Call } from '../http/call.ts';
import { faultOf, log } from '../log.ts';
import { finish } from './finish.ts';
import { gather } from './gather.ts';
import { handOver } from './hand-over.ts';
import { inTime } from './in-time.ts';
import { logFailure } from './log-failure.ts';
import { note } from './note.ts';
import { failureOf } from './permanent-fault.ts';
import { snapshotOf } from './snapshot-of.ts';

/** What a request renders by itself: some seconds of work, and memory beside other things. More is for the job. */
const maxValuesInline = 2_000;
const maxCharactersInline = 2_000_000;
/** Kept back for handing the report over, and for the answer. */
const handOverMilliseconds = 10_000;
const answerMilliseconds = 2_000;

type Time = Pick<Call<'requestReport'>, 'remainingMilliseconds'>;

/**
 * Makes a queued report within the request where it is small; what is large, takes too long or meets a fault that may pass is
 * left to the job. A fault that would come again is noted on the report.
 * @returns the report as it is stored now
 */
export async function finishInRequest(
  stored: Stored<Report>,
  { remainingMilliseconds }: Time,
): Promise<Stored<Report>> {
  if (stored.record.queuedAt !== undefined) return stored;
  try {
    return await inTime(remainingMilliseconds() - handOverMilliseconds, async (goOn) => {
      const snapshot = await snapshotOf(stored.record, gather);
      return isSmall(snapshot) ? finish(stored, snapshot, goOn) : handOver(stored);
    });
  } catch (error) {
    return settled(stored, error, remainingMilliseconds() - answerMilliseconds);
  }
}

function isSmall({ records, ...rest }: Snapshot): boolean {
  const values = records.projects.flatMap((project) => project.values).length;
  if (values > maxValuesInline) return false;
  return JSON.stringify({ records, ...rest }).length <= maxCharactersInline;
}

async function settled(stored: Stored<Report>, error: unknown, milliseconds: number) {
  const { reportId } = stored.record;
  const failure = failureOf(error);
  if (failure !== undefined) logFailure(reportId, error);
  else log.warn('report left to the job', { reportId, error: faultOf(error) });
  try {
    return await inTime(milliseconds, () =>
      failure === undefined ? handOver(stored) : note(stored, 'failed', failed(failure)),
    );
  } catch {
    log.warn('report left to the sweep', { reportId });
    return stored;
  }
}
