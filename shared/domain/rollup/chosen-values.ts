import { mayBeCountedTwice } from '../framework/counted.ts';
import { type AggregationRule, type Indicator, isQuantitative } from '../framework/indicator.ts';
import { isSamePeriod, overlap } from '../framework/period-days.ts';
import type { Versioned } from '../record.ts';
import type { Value } from '../values/value.ts';
import { combinesPeriods, type PeriodsRule } from './period-rules.ts';
import type { PlannedPeriods } from './planned-periods.ts';
import type { NotSummedReason } from './reasons.ts';
import { valueFigure } from './value-figure.ts';

type Values = readonly Versioned<Value>[];
type Rule = Pick<AggregationRule, 'overPeriods' | 'overDisaggregation'>;
export type ChosenValues =
  | { readonly used: Values; readonly reason?: undefined }
  | { readonly used?: undefined; readonly reason: NotSummedReason };

/**
 * The values that make the figure of an indicator, or why there is none. The value of the period that contains all others stands for
 * the indicator; without one the others are put together, unless they overlap.
 */
export function chooseValues(
  indicator: Indicator,
  values: Values,
  { rule, periods }: { readonly rule: Rule; readonly periods: PlannedPeriods },
): ChosenValues {
  if (!isQuantitative(indicator.measure)) return { reason: 'words' };
  const { whole, owed } = periods;
  const own = whole && values.find((value) => isSamePeriod(value, whole));
  if (own && saysSomething(own, indicator, rule)) return settle([own]);
  const reason = reasonAgainst(indicator, rule.overPeriods);
  if (reason) return { reason };
  const others = values.filter((value) => saysSomething(value, indicator, rule));
  if (!combinesPeriods(rule.overPeriods)) return chooseLast(others);
  const used = others.filter((value) => valueFigure(value, indicator, rule.overDisaggregation));
  if (used.length === 0) return settle(others.slice(-1));
  const due = owed.filter((period) => period !== whole);
  const unmet = due.filter((period) => !used.some((value) => isSamePeriod(value, period)));
  if (overlap([...used, ...unmet])) return { reason: 'periods_overlap' };
  if (used.length > 1 && rule.overPeriods === 'sum' && mayBeCountedTwice(indicator.counts)) {
    return { reason: 'met_twice' };
  }
  return { used };
}

/** Skips values that were not reported. */
function saysSomething(value: Value, indicator: Indicator, { overDisaggregation }: Rule): boolean {
  return (
    value.actual.kind !== 'not_reported' ||
    valueFigure(value, indicator, overDisaggregation) !== undefined
  );
}

/** Two periods that end on one day have no last one. */
function chooseLast(values: Values): ChosenValues {
  const [before, last] = values.slice(-2);
  const isTied = before && last && before.periodEnd === last.periodEnd;
  return isTied ? { reason: 'periods_overlap' } : settle(values.slice(-1));
}

/** A value without a number is the reason. */
function settle(used: Values): ChosenValues {
  const kind = used.at(-1)?.actual.kind;
  return kind === 'withheld' || kind === 'not_applicable' || kind === 'stated'
    ? { reason: kind }
    : { used };
}

/** Why a rule does not put the periods of an indicator together, whatever was reported. */
function reasonAgainst(
  { measure, accumulation, counts, periods }: Indicator,
  rule: PeriodsRule,
): NotSummedReason | undefined {
  if (rule === 'none') return periods.length > 1 ? 'rule_none' : undefined;
  if (measure === 'percentage' && (rule === 'sum' || rule === 'average')) return 'percentage';
  if (rule !== 'sum') return undefined;
  if (counts?.of === 'statistic') return 'statistic';
  return accumulation === 'periodic' ? undefined : 'stock_over_time';
}
