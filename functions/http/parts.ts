import { isTransient, type PartProblem, Problem } from '../../shared/domain/problem.ts';
import type { TextWarning } from '../../shared/domain/text/warnings.ts';

/** Works on a hundred parts in under a second without a burst on the table. */
export const partsAtOnce = 8;

/** What became of one part of a request. */
type Tried<Done> = { readonly done: Done } | { readonly problem: PartProblem };

/**
 * Does one part of a request; if it is refused, the others are done all the same. A fault of the service or the store fails the whole
 * request, which can be retried: the part may have been done, so it must not be reported as refused.
 */
export async function tryPart<Done>(part: () => Done | Promise<Done>): Promise<Tried<Done>> {
  try {
    return { done: await part() };
  } catch (error) {
    if (!(error instanceof Problem) || isTransient(error)) throw error;
    return { problem: error.document };
  }
}

export type Recorded = {
  readonly version: number;
  readonly warnings?: readonly TextWarning[] | undefined;
};

/** What the answer says of the record of a part that was done. */
export function tellRecorded({ version, warnings }: Recorded) {
  return { version, ...(warnings && { warnings: [...warnings] }) };
}
