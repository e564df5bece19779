import type { ProjectRecords } from '../owned-records.ts';
import { assertOpen, type Closing } from '../review/closing.ts';
import { assertMayRedefine, type Changer, findBoundChanges } from './bound-changes.ts';
import type { ChangeOfMeaning } from './changes.ts';

type Surroundings = {
  /** The indicators and values that depend on the record. */
  readonly dependents: Pick<ProjectRecords, 'indicators' | 'values'>;
  readonly closings: readonly Closing[];
  readonly changer: Changer;
};

/**
 * Refuses a change of meaning in a closed period, and under submitted values unless a coordinator gives a reason.
 * @throws Problem `period_closed`, `meaning_bound`, or `invalid_request` without a reason
 */
export function assertKeepsMeaning(
  changes: readonly ChangeOfMeaning[],
  { dependents: { indicators, values }, closings, changer }: Surroundings,
): void {
  if (changes.length === 0) return;
  for (const period of indicators.flatMap(({ periods }) => periods)) assertOpen(period, closings);
  assertMayRedefine(findBoundChanges(changes, values), changer);
}
