import type { CalendarDate } from '../dates.ts';
import type { AggregationRule, Indicator, Period } from '../framework/indicator.ts';
import { isSamePeriod, overlap } from '../framework/period-days.ts';
import type { Value } from '../values/value.ts';
import { aimsOf, atBaseline, hasTarget, type Standing } from './aims.ts';
import { addFigures } from './combine.ts';
import type { Figure } from './figure.ts';
import { combinesPeriods } from './period-rules.ts';
import type { PlannedPeriods } from './planned-periods.ts';

/** The progress of an indicator towards its end target. */
export type StandingAtEnd = Standing & { readonly periodEnd: CalendarDate };

type Asked = {
  readonly indicator: Indicator;
  readonly used: readonly Value[];
  readonly rule: AggregationRule['overPeriods'];
  readonly periods: PlannedPeriods;
  /** Absent if nothing was reported: then the baseline counts. */
  readonly figure?: Figure;
};

/**
 * The end target is that of the period that contains all others; without one, of a sum the targets of all periods together, else the
 * last one. Undefined where there is none, or where it cannot be compared with the figure.
 */
export function endStanding({
  indicator,
  used,
  rule,
  periods,
  figure,
}: Asked): StandingAtEnd | undefined {
  const aimed = endPeriods(indicator, rule, periods);
  const periodEnd = aimed.at(-1)?.periodEnd;
  if (periodEnd === undefined) return undefined;
  const aims = aimsOf(indicator, aimed, rule);
  if (!figure) return { periodEnd, ...atBaseline(aims, indicator) };
  const open = aimed.filter((period) => !used.some((value) => isSamePeriod(value, period)));
  if (rule !== 'sum' || aimed.length === 1 || open.length === 0) return { periodEnd, aims, figure };
  const rest = atBaseline(aimsOf(indicator, open, rule), indicator).figure;
  return { periodEnd, aims, figure: rest && addFigures([figure, rest]) };
}

function endPeriods(
  indicator: Indicator,
  rule: AggregationRule['overPeriods'],
  { planned, whole }: PlannedPeriods,
): readonly Period[] {
  if (whole && planned.includes(whole) && hasTarget(indicator, whole)) return [whole];
  const others = planned.filter((period) => period !== whole);
  const aimed = others.filter((period) => hasTarget(indicator, period));
  if (!combinesPeriods(rule)) return aimed.slice(-1);
  return aimed.length < others.length || overlap(others) ? [] : others;
}
