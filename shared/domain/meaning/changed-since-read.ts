import { Problem } from '../problem.ts';
import type { Value } from '../values/value.ts';
import { type ChangeOfMeaning, concerns, namesOf } from './changes.ts';

/**
 * Refuses an approval of a value whose meaning has changed since the approver read it.
 * @throws Problem `definition_changed` that names the changed fields
 */
export function assertMeansTheSame(
  value: Pick<Value, 'periodId'>,
  since: readonly ChangeOfMeaning[],
): void {
  const changed = since.filter((change) => concerns(change, value));
  if (changed.length === 0) return;
  throw new Problem(
    'definition_changed',
    `Read the indicator again; these fields have changed: ${namesOf(changed)}.`,
  );
}
