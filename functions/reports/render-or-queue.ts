import type { Stored } from '../../shared/domain/record.ts';
import { fail } from '../../shared/domain/reports/rendering.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import type { Snapshot } from '../../shared/domain/snapshot/snapshot.ts';
import type { Call } from '../http/call.ts';
import { describeFault, log } from '../log.ts';
import { gatherRecords } from './gather-records.ts';
import { limitTime } from './limit-time.ts';
import { makePdf } from './make-pdf.ts';
import { readSnapshot } from './read-snapshot.ts';
import { queueReport, recordStep } from './record-step.ts';
import { failureOf, logFailure } from './rendering-faults.ts';

/** Limits of what a request renders in some seconds; the job renders larger reports. */
const maxValuesInline = 2_000;
const maxCharactersInline = 2_000_000;
/** Time reserved for queueing the report and for the answer. */
const queueingMilliseconds = 10_000;
const answerMilliseconds = 2_000;

type Time = Pick<Call<'requestReport'>, 'remainingMilliseconds'>;

/**
 * Renders a small queued report within the request. A report that is large, takes too long or meets a temporary fault is left to the
 * job; a permanent fault fails it.
 * @param known its snapshot, where the request has just stored it
 * @returns the report as it is stored now
 */
export async function renderOrQueue(
  stored: Stored<Report>,
  { remainingMilliseconds }: Time,
  known?: Snapshot,
): Promise<Stored<Report>> {
  if (stored.record.queuedAt !== undefined) return stored;
  if (stored.record.snapshotSha256 === undefined) return queueReport(stored);
  try {
    return await limitTime(remainingMilliseconds() - queueingMilliseconds, async (goOn) => {
      const snapshot = known ?? (await readSnapshot(stored.record, gatherRecords));
      return isSmall(snapshot) ? makePdf(stored, snapshot, goOn) : queueReport(stored);
    });
  } catch (error) {
    return failOrQueue(stored, error, remainingMilliseconds() - answerMilliseconds);
  }
}

function isSmall({ records, ...rest }: Snapshot): boolean {
  const values = records.projects.flatMap((project) => project.values).length;
  if (values > maxValuesInline) return false;
  return JSON.stringify({ records, ...rest }).length <= maxCharactersInline;
}

async function failOrQueue(
  stored: Stored<Report>,
  error: unknown,
  milliseconds: number,
): Promise<Stored<Report>> {
  const { reportId } = stored.record;
  const failure = failureOf(error);
  if (failure !== undefined) logFailure(reportId, error);
  else log.warn('report left to the job', { reportId, error: describeFault(error) });
  try {
    return await limitTime(milliseconds, () =>
      failure === undefined ? queueReport(stored) : recordStep(stored, 'fail', fail(failure)),
    );
  } catch {
    log.warn('report left to the sweep', { reportId });
    return stored;
  }
}
