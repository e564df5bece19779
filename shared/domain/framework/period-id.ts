import type { CalendarDate } from '../dates.ts';
import type { PeriodId } from '../identifiers.ts';

type Named = { readonly periodId?: PeriodId | undefined; readonly periodStart: CalendarDate };

/** Identifies a period within its indicator: the id it was given, or else its first day. */
export function periodIdOf({ periodId, periodStart }: Named): PeriodId {
  return periodId ?? periodStart;
}

/** The period of an indicator that a value, or whatever else names it, is for. */
export function findPeriod<Each extends Named>(
  { periods }: { readonly periods: readonly Each[] },
  { periodId }: { readonly periodId: PeriodId },
): Each | undefined {
  return periods.find((period) => periodIdOf(period) === periodId);
}
