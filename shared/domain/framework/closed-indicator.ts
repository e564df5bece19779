import { canonical } from '../canonical.ts';
import { assertOpen, type Closing } from '../review/closing.ts';
import type { Indicator, Period } from './indicator.ts';

/** What may change beside closed periods: where the indicator stands, and its words. All else says what its values mean. */
const free: ReadonlySet<string> = new Set([
  'resultId',
  'title',
  'description',
  'unit',
  'headline',
  'periods',
  'version',
  'createdAt',
  'createdBy',
  'changedAt',
  'changedBy',
]);

/**
 * An indicator leaves its closed periods as they are: their days, their targets, and what their values mean.
 * @throws Problem `period_closed` that names the closing
 */
export function assertLeavesClosed(
  next: Indicator,
  before: Indicator | undefined,
  closings: readonly Closing[],
): void {
  const earlier = before?.periods ?? [];
  const meansTheSame = before === undefined || meaningOf(before) === meaningOf(next);
  const touched = meansTheSame
    ? [...without(next.periods, earlier), ...without(earlier, next.periods)]
    : [...next.periods, ...earlier];
  for (const period of touched) assertOpen(period, closings);
}

/** The periods that the others do not have, day by day and target by target. */
function without(periods: readonly Period[], others: readonly Period[]): readonly Period[] {
  const known = new Set(others.map((period) => canonical(period)));
  return periods.filter((period) => !known.has(canonical(period)));
}

function meaningOf(indicator: Indicator): string {
  return canonical(
    Object.fromEntries(Object.entries(indicator).filter(([field]) => !free.has(field))),
  );
}
