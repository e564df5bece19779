import type { Indicator, Period } from '../../../domain/framework/indicator.ts';
import { sortByStart } from '../../../domain/framework/period-days.ts';
import { findPeriod, periodIdOf } from '../../../domain/framework/period-id.ts';
import { sortByPeriod } from '../../../domain/rollup/values-at.ts';
import type { Value } from '../../../domain/values/value.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { findLatestValue, targetInForce } from '../../figures.ts';
import { isPrintedInFull } from '../../print-limit.ts';

/** A period of an indicator with its value, if it has one. */
export type PeriodFigure = {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly value: Value | undefined;
};

/** The periods of an indicator that are printed, with their values. */
export function listFigures(
  indicator: Indicator,
  values: readonly Value[],
  context: CompositionContext,
): readonly PeriodFigure[] {
  return sortByStart(choosePeriods(indicator, values, context)).map((period) => {
    const value = values.find(({ periodId }) => periodId === periodIdOf(period));
    return { indicator, period, value };
  });
}

/** Periods that began by the date of the report. A large report has only the period of the latest value, or else the last period. */
function choosePeriods(
  indicator: Indicator,
  values: readonly Value[],
  { snapshot }: CompositionContext,
): readonly Period[] {
  const begun = indicator.periods.filter(({ periodStart }) => periodStart <= snapshot.scope.asOf);
  if (isPrintedInFull(snapshot)) return begun;
  const latest = findLatestValue(indicator, values);
  const printed = latest && findPeriod({ periods: begun }, latest);
  return printed ? [printed] : sortByPeriod(begun).slice(-1);
}

/** More periods leave no room beside the other columns. */
const maxColumns = 3;

/**
 * The periods that have a column of their own, so that an indicator is one row; empty where there is one row for each period: many
 * periods, or targets of more than the last one.
 */
export function listPeriodColumns(
  figures: readonly (readonly PeriodFigure[])[],
): readonly Period[] {
  const periods = new Map(figures.flat().map(({ period }) => [spanKey(period), period]));
  const hasOneTarget = figures.every((own) =>
    own.slice(0, -1).every(({ period }) => targetInForce(period) === undefined),
  );
  if (periods.size > maxColumns || !hasOneTarget) return [];
  return [...periods.values()].toSorted((left, right) => (spanKey(left) < spanKey(right) ? -1 : 1));
}

/** Two indicators may have the same period. */
export const spanKey = ({ periodStart, periodEnd }: Period) => `${periodEnd} ${periodStart}`;
