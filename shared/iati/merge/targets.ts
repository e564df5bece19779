import type { IndicatorInput } from '../../domain/framework/indicator-input.ts';
import { periodIdOf } from '../../domain/framework/period-id.ts';
import { isSame } from './same.ts';

type Period = IndicatorInput['periods'][number];

/** An indicator as a file would say it: a file knows no revised targets, only the newest. */
export function withNewestTargets(indicator: IndicatorInput): IndicatorInput {
  return { ...indicator, periods: indicator.periods.map(withNewestTarget) };
}

function withNewestTarget({ revisedTarget, ...period }: Period): Period {
  if (!revisedTarget) return period;
  const { reason: _, ...target } = revisedTarget;
  return { ...period, target };
}

/**
 * Puts what was merged into original and revised targets again: after the first submission of its value, a changed target is a revised
 * one, and the original stays.
 * @param submitted ids of periods whose value was submitted
 */
export function restoreTargets(
  merged: IndicatorInput,
  here: IndicatorInput,
  submitted: ReadonlySet<string>,
): IndicatorInput {
  const ours = new Map(here.periods.map((period) => [periodIdOf(period), period]));
  return {
    ...merged,
    periods: merged.periods.map((period) => {
      const own = ours.get(periodIdOf(period));
      return own ? restoreTarget(period, own, submitted.has(periodIdOf(own))) : period;
    }),
  };
}

function restoreTarget(merged: Period, own: Period, isSubmitted: boolean): Period {
  const { target, revisedTarget } = own;
  if (isSame(merged.target, withNewestTarget(own).target))
    return { ...merged, ...(target && { target }), ...(revisedTarget && { revisedTarget }) };
  if (!target || !merged.target || (!isSubmitted && !revisedTarget)) return merged;
  return { ...merged, target, revisedTarget: merged.target };
}
