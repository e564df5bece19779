import type { CalendarDate } from '../dates.ts';
import type { Indicator, Period } from '../framework/indicator.ts';
import { daysOf, wholePeriod } from '../framework/period-days.ts';
import type { Project } from '../programme/project.ts';
import { owes, plans } from '../programme/project-status.ts';
import type { Value } from '../values/value.ts';
import { sortByPeriod } from './values-at.ts';

/** The periods of an indicator at a date, in their order. */
export type PlannedPeriods = {
  /** Those that the project still plans, over or not. */
  readonly planned: readonly Period[];
  /** Those of them that are over and apply. */
  readonly owed: readonly Period[];
  /** The one that contains all others, planned or not. */
  readonly whole: Period | undefined;
};

export function plannedPeriods(
  { periods }: Indicator,
  values: readonly Value[],
  { project, asOf }: { readonly project: Project; readonly asOf: CalendarDate },
): PlannedPeriods {
  const isInapplicable = new Set(
    values.filter(({ actual }) => actual.kind === 'not_applicable').map(daysOf),
  );
  const sorted = sortByPeriod(periods);
  return {
    planned: sorted.filter((period) => plans(project, period, asOf)),
    owed: sorted.filter(
      (period) => owes(project, period, asOf) && !isInapplicable.has(daysOf(period)),
    ),
    whole: wholePeriod(periods),
  };
}
