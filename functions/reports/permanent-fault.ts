import { mayBeOverSoon, Problem } from '../../shared/domain/problem.ts';

/** What would fail again: rendering is a function of the snapshot alone, and neither changes by waiting. */
export class PermanentFault extends Error {
  override readonly name = 'PermanentFault';
}

/** Why it is of no use to try again, in words for whoever asked for the report; undefined for a fault that may pass. */
export function failureOf(error: unknown): string | undefined {
  if (error instanceof PermanentFault) return error.message;
  return error instanceof Problem && !mayBeOverSoon(error) ? error.message : undefined;
}
