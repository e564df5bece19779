import type { Call } from '../http/call.ts';
import { log } from '../log.ts';
import { services } from '../services.ts';

/** A write takes some milliseconds; where the store is slow, the reader does not wait for it. */
const patienceMilliseconds = 250;

type Fetched = Pick<Call<'getReportContent'>, 'caller' | 'subject' | 'params' | 'at'>;

/**
 * Notes who fetches a report. A download neither fails nor waits long for it: what could not be noted, or not in time, is in the
 * log, for nothing that is left undone is sure to go on once the request is answered.
 */
export async function noteDownload(call: Fetched): Promise<void> {
  if ((await Promise.race([noted(call), patience()])) === 'late') logMissing(call, 'late');
}

function logMissing({ caller, params }: Fetched, name: string): void {
  log.warn('download not noted', { ...params, memberId: caller.memberId, name });
}

async function noted({ caller, subject, params, at }: Fetched): Promise<void> {
  const { membership } = subject.standing;
  const { reportId } = params;
  const { memberId } = caller;
  const role = membership?.role ?? 'administrator';
  const organisationId = membership?.organisationId;
  try {
    await services().downloads.note({
      reportId,
      day: at.slice(0, 10),
      memberId,
      role,
      ...(organisationId !== undefined && { organisationId }),
    });
  } catch (error) {
    logMissing({ caller, subject, params, at }, error instanceof Error ? error.name : '');
  }
}

function patience(): Promise<'late'> {
  return new Promise((resolve) =>
    setTimeout(resolve, patienceMilliseconds, 'late' as const).unref(),
  );
}
