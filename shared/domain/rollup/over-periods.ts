import type { CalendarDate } from '../dates.ts';
import { mayBeCountedTwice } from '../framework/counted.ts';
import {
  type AggregationRule,
  type Baseline,
  type Indicator,
  isQuantitative,
  type Period,
  type Target,
} from '../framework/indicator.ts';
import type { Versioned } from '../record.ts';
import { isDue } from '../values/due.ts';
import type { Value } from '../values/value.ts';
import { addFigures, allOf, averageFigures, maxFigure, minFigure } from './combine.ts';
import type { Figure } from './figure.ts';
import { type Qualified, qualifiedAs, qualifiedOf } from './qualified.ts';
import type { NotSummedReason } from './reasons.ts';
import { valueFigure } from './value-figure.ts';
import { lastDueEnd } from './values-at.ts';

type OverPeriods = AggregationRule['overPeriods'];
type Values = readonly Versioned<Value>[];

/** The approved values of one indicator at a date, combined; or why they are not. */
export type PeriodsResult =
  | {
      readonly state: 'figure';
      readonly figure: Figure;
      readonly baseline: Qualified | undefined;
      readonly target: Qualified | undefined;
      /** With the original target where a period was not revised; undefined where none was. */
      readonly revisedTarget: Qualified | undefined;
      readonly used: Values;
      /** The figure is of an earlier period than the last one that was due. */
      readonly carriedForward: boolean;
      /** Periods that were due and have no figure, of a rule that puts periods together. */
      readonly missingPeriods: number;
    }
  | { readonly state: 'none'; readonly reason: NotSummedReason; readonly used: Values };

type PeriodsRule = {
  readonly rule: Pick<AggregationRule, 'overPeriods' | 'overDisaggregation'>;
  readonly asOf: CalendarDate;
};

/**
 * Combines the periods of one indicator by a rule. Only periods with a figure are used, and baseline and targets are those of
 * the same periods.
 * @param values in the order of their periods, see `valuesAt`
 */
export function overPeriods(
  indicator: Indicator,
  values: Values,
  asked: PeriodsRule,
): PeriodsResult {
  const { rule } = asked;
  const reason = reasonAgainst(indicator, rule.overPeriods);
  if (reason) return { state: 'none', reason, used: [] };
  const hasFigure = (value: Value) => valueFigure(value, indicator, rule.overDisaggregation);
  const used = putsTogether(rule.overPeriods)
    ? values.filter(hasFigure)
    : values.filter((value) => value.actual.kind !== 'not_reported' || hasFigure(value)).slice(-1);
  const none = reasonOf(used);
  if (none) return { state: 'none', reason: none, used };
  if (used.length > 1 && rule.overPeriods === 'sum' && mayBeCountedTwice(indicator.counts)) {
    return { state: 'none', reason: 'met_twice', used };
  }
  return combinePeriods(indicator, used, { ...asked, values });
}

/** Whether a rule combines several periods. The others take the last one, which even `none` may: nothing is combined. */
function putsTogether(rule: OverPeriods): boolean {
  return rule !== 'latest' && rule !== 'none';
}

function reasonAgainst(
  { measure, accumulation, counts, periods }: Indicator,
  rule: OverPeriods,
): NotSummedReason | undefined {
  if (!isQuantitative(measure)) return 'words';
  if (rule === 'none') return periods.length > 1 ? 'rule_none' : undefined;
  if (measure === 'percentage' && (rule === 'sum' || rule === 'average')) return 'percentage';
  if (rule !== 'sum') return undefined;
  if (counts?.of === 'statistic') return 'statistic';
  return accumulation === 'periodic' ? undefined : 'stock_over_time';
}

/** A last value that is withheld or not applicable is the reason; one that was not reported is passed over. */
function reasonOf(used: Values): NotSummedReason | undefined {
  const kind = used.at(-1)?.actual.kind;
  if (kind === undefined) return 'not_reported';
  return kind === 'withheld' || kind === 'not_applicable' ? kind : undefined;
}

function combinePeriods(
  indicator: Indicator,
  used: Values,
  { rule, asOf, values }: PeriodsRule & { readonly values: Values },
): PeriodsResult {
  const put = (figures: readonly (Figure | undefined)[]) => {
    const all = allOf(figures);
    return all && together[rule.overPeriods](all);
  };
  const putGiven = (given: readonly (Baseline | Target | undefined)[]) => {
    const all = allOf(given.map((each) => qualifiedOf(each, indicator.measure)));
    return all && qualifiedAs(put(all), all, rule.overPeriods === 'sum' ? 'sum' : 'max');
  };
  const figure = put(used.map((value) => valueFigure(value, indicator, rule.overDisaggregation)));
  if (!figure) return { state: 'none', reason: 'not_reported', used };
  const byStart = new Map(indicator.periods.map((period) => [period.periodStart, period]));
  const periods = used.map(({ periodStart }) => byStart.get(periodStart));
  const isRevised = periods.some((period) => period?.revisedTarget);
  return {
    state: 'figure',
    figure,
    baseline: putGiven(used.map(() => indicator.baseline)),
    target: putGiven(periods.map((period) => period?.target)),
    revisedTarget: isRevised
      ? putGiven(periods.map((period) => period?.revisedTarget ?? period?.target))
      : undefined,
    used,
    ...findMissing(indicator.periods, used, { rule, asOf, values }),
  };
}

const together: Readonly<Record<OverPeriods, (figures: readonly Figure[]) => Figure | undefined>> =
  {
    sum: addFigures,
    average: averageFigures,
    min: minFigure,
    max: maxFigure,
    latest: (figures) => figures.at(-1),
    none: (figures) => figures.at(-1),
  };

/** What was due but is not in the figure: a later period, or periods in between. One that is not applicable is not missing. */
function findMissing(
  periods: readonly Period[],
  used: Values,
  { rule, asOf, values }: PeriodsRule & { readonly values: Values },
): { readonly carriedForward: boolean; readonly missingPeriods: number } {
  if (!putsTogether(rule.overPeriods)) {
    const last = lastDueEnd(periods, asOf) ?? '';
    return { carriedForward: (used.at(-1)?.periodEnd ?? '') < last, missingPeriods: 0 };
  }
  const settled = new Set(used.map(({ periodStart }) => periodStart));
  for (const { actual, periodStart } of values)
    if (actual.kind === 'not_applicable') settled.add(periodStart);
  const missing = periods.filter(
    (period) => isDue(period, asOf) && !settled.has(period.periodStart),
  );
  return { carriedForward: false, missingPeriods: missing.length };
}
