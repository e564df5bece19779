import type { Indicator } from '../framework/indicator.ts';
import type { Dimension } from '../programme/dimension.ts';
import type { Versioned } from '../record.ts';
import type { Closing } from '../review/closing.ts';
import { assertDeclarationRevealsNothing } from '../values/disclosure/disclosure.ts';
import { assertValuesStillFit, type Value } from '../values/value.ts';
import { assertMayRedefine, type Changer, findBoundChanges } from './bound-changes.ts';
import { changesOfMeaning } from './changes.ts';
import { assertLeavesClosed } from './closed-indicator.ts';

type Surroundings = {
  /** Those of the indicator. */
  readonly values: readonly Versioned<Value>[];
  readonly closings: readonly Closing[];
  /** The dimensions of the programme. */
  readonly shared: readonly Dimension[];
  readonly changer: Changer;
};

/**
 * Whether an indicator may be recorded like this, as a new one or after `current`.
 * @throws Problem `period_closed`, `meaning_bound`, `in_use`, `withheld_revealed`, or `invalid_request` without a reason
 */
export function assertMayFollow(
  next: Indicator,
  current: Indicator | undefined,
  { values, closings, shared, changer }: Surroundings,
): void {
  assertLeavesClosed(next, current, closings);
  if (!current) return;
  const changes = changesOfMeaning('indicator', current, next);
  assertMayRedefine(findBoundChanges(changes, values), changer, next);
  assertValuesStillFit(next, current, values, shared);
  assertDeclarationRevealsNothing(next, current, values);
}
