import type { IdempotencyRecord } from '../../shared/domain/ports.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { Call } from '../http/call.ts';
import { services } from '../services.ts';

/**
 * The id of a report follows from its content, not from the Idempotency-Key, so the use of a key is recorded separately. No client
 * retries for a month.
 */
const lifetimeDays = 30;

/**
 * The id of the report that an earlier attempt of this request led to.
 * @throws Problem `key_reused` where the key was used for another request
 */
export async function findEarlierReport({
  conditions,
}: Call<'requestReport'>): Promise<string | undefined> {
  if (conditions.key === undefined) return undefined;
  const earlier = await services().idempotencyRecords.read(conditions.key);
  return earlier && reportOf(earlier, conditions.request);
}

/** Records the report of a key; of concurrent attempts the first counts. @returns its report */
export async function rememberReport(
  { conditions, at }: Call<'requestReport'>,
  reportId: string,
): Promise<string> {
  const { key, request } = conditions;
  if (key === undefined) return reportId;
  const expiresAt = new Date(Date.parse(at) + lifetimeDays * 86_400_000);
  const first = await services().idempotencyRecords.keep(
    { idempotencyKey: key, request, recordId: reportId },
    expiresAt,
  );
  return reportOf(first, request);
}

function reportOf(earlier: IdempotencyRecord, request: string): string {
  if (earlier.request !== request) throw new Problem('key_reused');
  return earlier.recordId;
}
