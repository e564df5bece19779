import type { CalendarDate } from '../dates.ts';
import type { Period } from './indicator.ts';

/** A period is its two days: several may start, or end, on one day. */
export type PeriodDays = Pick<Period, 'periodStart' | 'periodEnd'>;

/** Identifies a period within its indicator; in the order of the ends, then of the starts. */
export function daysOf({ periodStart, periodEnd }: PeriodDays): string {
  return `${periodEnd} ${periodStart}`;
}

export function isSamePeriod(one: PeriodDays, other: PeriodDays): boolean {
  return daysOf(one) === daysOf(other);
}

/** The period that contains all others, so that its figure is that of the whole project; undefined where none does. */
export function wholePeriod<Each extends PeriodDays>(periods: readonly Each[]): Each | undefined {
  if (periods.length < 2) return undefined;
  return periods.find((each) => periods.every((other) => contains(each, other)));
}

function contains(outer: PeriodDays, inner: PeriodDays): boolean {
  return outer.periodStart <= inner.periodStart && inner.periodEnd <= outer.periodEnd;
}

/** Whether some day is in two of the periods. */
export function overlap(periods: readonly PeriodDays[]): boolean {
  return sortByStart(periods).some(({ periodStart }, at, sorted) => {
    const before = sorted[at - 1];
    return before !== undefined && periodStart <= before.periodEnd;
  });
}

/** Whether periods that do not overlap have every day of another one. */
export function cover(parts: readonly PeriodDays[], whole: PeriodDays): boolean {
  const sorted = sortByStart(parts);
  const isNext = ({ periodStart }: PeriodDays, at: number) =>
    periodStart === (at === 0 ? whole.periodStart : dayAfter(sorted[at - 1]?.periodEnd ?? ''));
  return sorted.every(isNext) && sorted.at(-1)?.periodEnd === whole.periodEnd;
}

/** In the order in which reports print periods: of their starts, then of their ends. */
export function sortByStart<Each extends PeriodDays>(periods: readonly Each[]): readonly Each[] {
  const order = ({ periodStart, periodEnd }: Each) => `${periodStart} ${periodEnd}`;
  return periods.toSorted((left, right) => (order(left) < order(right) ? -1 : 1));
}

function dayAfter(day: CalendarDate): CalendarDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
