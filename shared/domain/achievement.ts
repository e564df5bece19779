import type { Big } from 'big.js';
import { type Decimal, printed, ratioOf } from './decimal.ts';
import type { Measure } from './indicator.ts';
import { numberOf } from './percentage.ts';
import type { Reported } from './reported.ts';

/** What became of a target; every outcome is a named state, and only `ratio` carries a ratio. */
export type Achievement =
  | { readonly state: 'ratio'; readonly ratio: Decimal; readonly change: Decimal }
  | { readonly state: 'maintained' | 'not_maintained'; readonly change: Decimal }
  | { readonly state: 'no_target'; readonly change?: Decimal }
  | { readonly state: 'not_reported' | 'no_baseline' | 'direction_conflict' };

type Figures = {
  readonly baseline: Reported | undefined;
  readonly target: Reported | undefined;
  readonly actual: Reported | undefined;
  readonly ascending: boolean;
  /** Percentages with numerator and denominator are derived from them. */
  readonly measure?: Measure;
};

/**
 * How far the way from baseline to target has been gone: (actual - baseline) / (target - baseline), valid for
 * ascending and descending indicators alike. A missing baseline is never taken as zero.
 * @returns the ratio as a decimal, 1 = target reached; not capped: 1.4 and -0.25 are answers.
 */
export function achievement({
  baseline,
  target,
  actual,
  ascending,
  measure,
}: Figures): Achievement {
  const number = (reported: Reported | undefined) =>
    reported?.kind === 'reported' ? numberOf(reported, measure) : undefined;
  const [from, to, now] = [number(baseline), number(target), number(actual)];
  if (!now) return { state: 'not_reported' };
  if (!to) return { state: 'no_target', ...(from && { change: printed(now.minus(from)) }) };
  if (!from) return { state: 'no_baseline' };
  const [intended, change] = [to.minus(from), now.minus(from)];
  if (intended.eq(0)) return kept(change, ascending);
  if (intended.gt(0) !== ascending) return { state: 'direction_conflict' };
  const ratio = ratioOf(change, intended);
  return { state: 'ratio', ratio: printed(ratio ?? change), change: printed(change) };
}

/** Target equal to baseline: the aim was not to fall behind it. */
function kept(change: Big, ascending: boolean): Achievement {
  const held = ascending ? change.gte(0) : change.lte(0);
  return { state: held ? 'maintained' : 'not_maintained', change: printed(change) };
}
