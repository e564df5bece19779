import type { CalendarDate } from '../dates.ts';
import type { Period } from '../framework/indicator.ts';
import type { Versioned } from '../record.ts';
import { isDue } from '../values/due.ts';
import { officialVersion } from '../values/official-version.ts';
import type { Value } from '../values/value.ts';

/** Periods are in the order of their ends, then of their starts. */
function orderOf({ periodStart, periodEnd }: Pick<Period, 'periodStart' | 'periodEnd'>) {
  return `${periodEnd} ${periodStart}`;
}

export function sortByPeriod<Item extends Pick<Period, 'periodStart' | 'periodEnd'>>(
  items: readonly Item[],
): readonly Item[] {
  return items.toSorted((left, right) => (orderOf(left) < orderOf(right) ? -1 : 1));
}

/** The official version of each value at a date, in the order of their periods. */
export function valuesAt(
  values: readonly Versioned<Value>[],
  asOf: CalendarDate,
): readonly Versioned<Value>[] {
  return sortByPeriod(values.flatMap((value) => officialVersion(value, { asOf }) ?? []));
}

/** The end of the last period that is over at a date; undefined before the first. */
export function lastDueEnd(periods: readonly Period[], asOf: CalendarDate): string | undefined {
  const ends = periods.filter((period) => isDue(period, asOf)).map(({ periodEnd }) => periodEnd);
  return ends.length === 0 ? undefined : ends.reduce((last, end) => (end > last ? end : last));
}
