import type { Baseline, Indicator, Period, Target } from '../framework/indicator.ts';
import { allOf } from './combine.ts';
import type { Figure } from './figure.ts';
import { combinePeriods, type PeriodsRule } from './period-rules.ts';
import { type Qualified, qualifiedOf, qualify } from './qualified.ts';

/** The baseline and targets that a figure is compared with. */
export type Aims = {
  readonly baseline: Qualified | undefined;
  readonly target: Qualified | undefined;
  /** With the original target where a part was not revised; undefined where none was. */
  readonly revisedTarget: Qualified | undefined;
};

/** Baseline and targets with the figure to compare; undefined if that is unknown. */
export type Standing = { readonly aims: Aims; readonly figure: Figure | undefined };

/** Baseline and targets of some periods of an indicator, combined by a rule where all have one. */
export function aimsOf(indicator: Indicator, periods: readonly Period[], rule: PeriodsRule): Aims {
  const put = (given: readonly (Baseline | Target | undefined)[]) => {
    const all = allOf(given.map((each) => qualifiedOf(each, indicator.measure)));
    return all && qualify(combinePeriods(rule, all), all, rule);
  };
  return {
    baseline: put(periods.map(() => indicator.baseline)),
    target: put(periods.map(({ target }) => target)),
    revisedTarget: periods.some(({ revisedTarget }) => revisedTarget)
      ? put(periods.map(({ target, revisedTarget }) => revisedTarget ?? target))
      : undefined,
  };
}

/** Whether a period has a target with a number. */
export function hasTarget({ measure }: Indicator, { target, revisedTarget }: Period): boolean {
  return [target, revisedTarget].some((each) => qualifiedOf(each, measure) !== undefined);
}

/** The figure of an indicator without any report: its own baseline, unless its targets contradict its direction. */
export function atBaseline(aims: Aims, indicator: Indicator): Standing {
  return { aims, figure: contradict(aims, indicator) ? undefined : aims.baseline };
}

function contradict({ baseline, target, revisedTarget }: Aims, { ascending }: Indicator): boolean {
  if (!baseline || ascending === undefined) return false;
  return [target, revisedTarget].some((aim) => {
    const intended = aim?.value.cmp(baseline.value) ?? 0;
    return ascending ? intended < 0 : intended > 0;
  });
}
