import { Problem } from '../domain/problem.ts';

/** The SDK has tried again by itself before any of these reaches us. */
const throttled = [
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'RequestLimitExceeded',
  'TooManyRequestsException',
];
const unreachable = [
  'TimeoutError',
  'InternalServerError',
  'InternalError',
  'ServiceUnavailable',
  'ServiceUnavailableException',
];
const broken = /ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|socket hang up/;

/** Faults of the stores become problems here and nowhere else; what is not one of these is a bug and stays one. */
export async function translated<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw problemOf(error) ?? error;
  }
}

function problemOf(error: unknown): Problem | undefined {
  if (!(error instanceof Error) || error instanceof Problem) return undefined;
  const again = { 'retry-after': '1' };
  if (throttled.includes(error.name)) return new Problem('too_many_requests', undefined, [], again);
  if (error.name === 'ValidationException' && /item size/i.test(error.message)) {
    return new Problem(
      'body_too_large',
      'The record with its history would be too large to store.',
    );
  }
  const code = 'code' in error ? String(error.code) : '';
  if (unreachable.includes(error.name) || broken.test(`${code} ${error.message}`)) {
    return new Problem('unavailable', undefined, [], again);
  }
  return undefined;
}

export function isConditionFailure(error: unknown): boolean {
  return error instanceof Error && error.name === 'ConditionalCheckFailedException';
}
