import type { CalendarDate } from '../dates.ts';
import { daysOf, type PeriodDays } from '../framework/period-days.ts';
import type { Versioned } from '../record.ts';
import { officialVersion } from '../values/official-version.ts';
import type { Value } from '../values/value.ts';

export function sortByPeriod<Item extends PeriodDays>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((left, right) => (daysOf(left) < daysOf(right) ? -1 : 1));
}

/** The official version of each value at a date, in the order of their periods. */
export function valuesAt(
  values: readonly Versioned<Value>[],
  asOf: CalendarDate,
): readonly Versioned<Value>[] {
  return sortByPeriod(values.flatMap((value) => officialVersion(value, { asOf }) ?? []));
}
