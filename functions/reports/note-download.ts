import type { Call } from '../http/call.ts';
import { todayOf } from '../http/today.ts';
import { log } from '../log.ts';
import { services } from '../services.ts';

/** A write takes some milliseconds; a reader does not wait longer for a slow store. */
const maxWaitMilliseconds = 250;

type DownloadCall = Pick<Call<'getReportContent'>, 'caller' | 'subject' | 'params' | 'at'>;

/**
 * Records who downloads a report, without failing or delaying the download. What could not be recorded in time is logged, because Lambda
 * may stop unfinished work once the request is answered.
 */
export async function noteDownload(call: DownloadCall): Promise<void> {
  if ((await Promise.race([writeDownload(call), waitForStore()])) === 'late')
    logMissing(call, 'late');
}

function logMissing({ caller, params }: DownloadCall, name: string): void {
  log.warn('download not noted', { ...params, memberId: caller.memberId, name });
}

async function writeDownload({ caller, subject, params, at }: DownloadCall): Promise<void> {
  const { membership } = subject.standing;
  const { reportId } = params;
  const { memberId } = caller;
  const role = membership?.role ?? 'administrator';
  const organisationId = membership?.organisationId;
  try {
    await services().downloads.note({
      reportId,
      day: await todayOf({ subject, at }),
      memberId,
      role,
      ...(organisationId !== undefined && { organisationId }),
    });
  } catch (error) {
    logMissing({ caller, subject, params, at }, error instanceof Error ? error.name : '');
  }
}

function waitForStore(): Promise<'late'> {
  return new Promise((resolve) =>
    setTimeout(resolve, maxWaitMilliseconds, 'late' as const).unref(),
  );
}
