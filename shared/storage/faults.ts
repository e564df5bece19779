import * as z from 'zod';
import { Problem } from '../domain/problem.ts';

/** The SDK has tried again by itself before any of these reaches us. */
const throttled = [
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'TooManyRequestsException',
];
const broken = /ECONN|EPIPE|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|socket hang up/;

/** Maps AWS errors to problems, only here; any other error is rethrown. */
export async function mapStoreFaults<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw problemOf(error) ?? error;
  }
}

/** A failure that may end within a second. */
export function tryLater(code: 'too_many_requests' | 'unavailable'): Problem {
  return new Problem(code, undefined, [], { 'retry-after': '1' });
}

function problemOf(error: unknown): Problem | undefined {
  if (!(error instanceof Error) || error instanceof Problem) return undefined;
  if (throttled.includes(error.name)) return tryLater('too_many_requests');
  if (isValidationFailure(error) && /item size/i.test(error.message)) {
    const detail = 'The record with its history would be too large to store.';
    return new Problem('body_too_large', detail);
  }
  return isUnreachable(error) ? tryLater('unavailable') : undefined;
}

/** The SDK adds the status of the response to an error, even where it could not read the response. */
const Answered = z.object({ $metadata: z.object({ httpStatusCode: z.int() }) });

/** No response, a response too late, or one with status 5xx. */
function isUnreachable(error: Error): boolean {
  const code = 'code' in error ? String(error.code) : '';
  const answered = Answered.safeParse(error);
  const isServerFault = answered.success && answered.data.$metadata.httpStatusCode >= 500;
  return error.name === 'TimeoutError' || isServerFault || broken.test(`${code} ${error.message}`);
}

export function isConditionFailure(error: unknown): boolean {
  return error instanceof Error && error.name === 'ConditionalCheckFailedException';
}

export function isValidationFailure(error: unknown): boolean {
  return error instanceof Error && error.name === 'ValidationException';
}
