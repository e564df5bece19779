import { Problem } from '../problem.ts';
import type { Value } from '../values/value.ts';
import { type ChangeOfMeaning, concerns, namesOf } from './changes.ts';

/**
 * What an approver read is what the approval is for.
 * @throws Problem `definition_changed` that names what changed since
 */
export function assertMeansTheSame(
  value: Pick<Value, 'periodStart'>,
  since: readonly ChangeOfMeaning[],
): void {
  const changed = since.filter((change) => concerns(change, value));
  if (changed.length === 0) return;
  throw new Problem(
    'definition_changed',
    `Read the indicator again; it says something else now: ${namesOf(changed)}.`,
  );
}
