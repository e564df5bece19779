import { canonicalJson } from '../canonical.ts';
import type { Indicator, Period } from '../framework/indicator.ts';
import { periodIdOf } from '../framework/period-id.ts';
import { assertOpen, type Closing } from '../review/closing.ts';
import { type ChangeOfMeaning, changesOfMeaning } from './changes.ts';

/**
 * A change of an indicator must not touch closed periods: their days, their targets, the meaning of their values.
 * @throws Problem `period_closed` that names the closing
 */
export function assertLeavesClosed(
  next: Indicator,
  before: Indicator | undefined,
  closings: readonly Closing[],
): void {
  if (closings.length === 0) return;
  const earlier = before?.periods ?? [];
  const meansTheSame =
    before === undefined || changesOfMeaning('indicator', before, next).every(isOfPeriod);
  const touched = meansTheSame
    ? [...periodsNotIn(next.periods, earlier), ...periodsNotIn(earlier, next.periods)]
    : [...next.periods, ...earlier];
  for (const period of touched) assertOpen(period, closings);
}

const isOfPeriod = ({ period }: ChangeOfMeaning) => period !== undefined;

/** The periods that the others do not have, day by day and target by target. */
function periodsNotIn(periods: readonly Period[], others: readonly Period[]): readonly Period[] {
  const known = new Set(others.map(keyOf));
  return periods.filter((period) => !known.has(keyOf(period)));
}

/** An id that is the first day may be left out. */
function keyOf(period: Period): string {
  return canonicalJson({ ...period, periodId: periodIdOf(period) });
}
