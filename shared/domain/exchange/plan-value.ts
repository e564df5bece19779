import type { Author } from '../author.ts';
import type { Instant } from '../dates.ts';
import type { Indicator } from '../framework/indicator.ts';
import { Problem } from '../problem.ts';
import type { Dimension } from '../programme/dimension.ts';
import type { Versioned } from '../record.ts';
import { assertOpen, type Closing } from '../review/closing.ts';
import { submitAtOnce } from '../review/review.ts';
import { assertAddsUp } from '../values/approvable.ts';
import { assertNothingRevealed } from '../values/disclosure/disclosure.ts';
import { recordValue } from '../values/record-value.ts';
import type { Value, ValueInput } from '../values/value.ts';

type Recording = {
  readonly periodId: string;
  readonly input: ValueInput;
  /** Whether nothing is wrong with it, so that it may be submitted. */
  readonly isClean: boolean;
  /** The values of the indicator that are here. */
  readonly others: readonly Versioned<Value>[];
  readonly author: Author;
  readonly at: Instant;
  readonly closings: readonly Closing[];
  readonly shared: readonly Dimension[];
};

/**
 * A value as an import records it: submitted where nothing is wrong with it, else a draft.
 * @throws Problem as the recording of a value by hand
 */
export function planValue(indicator: Indicator, recording: Recording): Value {
  const { periodId, input, isClean, others, author: by, at, closings, shared } = recording;
  const current = others.find((each) => each.periodId === periodId);
  const recorded = recordValue(indicator, periodId, input, { by, current, shared });
  assertOpen(recorded, closings);
  return isClean && isSound(indicator, recorded, others)
    ? submitAtOnce(recorded, { by: by.memberId, at })
    : recorded;
}

/** Whether a submission by hand would be taken. */
function isSound(indicator: Indicator, value: Value, others: readonly Versioned<Value>[]): boolean {
  try {
    assertAddsUp(indicator, value);
    assertNothingRevealed(indicator, value, others);
    return true;
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}
