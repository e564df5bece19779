import type { Call } from '../http/call.ts';
import { log } from '../log.ts';
import { services } from '../services.ts';

/** A write takes some milliseconds; where the store is slow, the reader does not wait for it. */
const patienceMilliseconds = 250;

type Fetched = Pick<Call<'getReportContent'>, 'caller' | 'subject' | 'params' | 'at'>;

/** Notes who fetches a report. A download neither fails nor waits long for it: what could not be noted is in the log. */
export async function noteDownload(call: Fetched): Promise<void> {
  await Promise.race([noted(call), patience()]);
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
    const name = error instanceof Error ? error.name : '';
    log.warn('download not noted', { reportId, memberId, name });
  }
}

function patience(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, patienceMilliseconds).unref());
}
