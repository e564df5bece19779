import type { Big } from 'big.js';
import * as z from 'zod';
import { ComputedDecimal, ratioOf, toDecimal } from '../decimal.ts';
import type { Measure } from '../framework/indicator.ts';
import type { Actual } from '../reported.ts';
import { numberOf } from './percentage.ts';

const change = ComputedDecimal.describe('Actual minus baseline; of percentages in points.');

/** How far a target was achieved; every outcome is a named state, and only `ratio` has a ratio. */
export const Achievement = z
  .discriminatedUnion('state', [
    z.strictObject({
      state: z.literal('ratio').describe('There is a ratio.'),
      ratio: ComputedDecimal.describe(
        '1 means that the target was reached; not capped, so 1.4 and -0.25 are possible.',
      ),
      change,
    }),
    z.strictObject({
      state: z.enum(['maintained', 'not_maintained']).describe('The aim was to keep the baseline.'),
      change,
    }),
    z.strictObject({
      state: z.literal('no_target').describe('There is no target.'),
      change: change.optional(),
    }),
    z.strictObject({
      state: z.literal('direction_unknown').describe('Nobody said whether more is better.'),
      change,
    }),
    z.strictObject({
      state: z
        .enum(['not_reported', 'no_baseline', 'direction_conflict'])
        .describe('There is no ratio, and no change.'),
    }),
  ])
  .meta({
    id: 'Achievement',
    description: 'How far a target was achieved; only the state `ratio` has a ratio.',
  });
export type Achievement = z.infer<typeof Achievement>;

type Compared<Figure> = {
  readonly baseline: Figure | undefined;
  readonly target: Figure | undefined;
  readonly actual: Figure | undefined;
  /** Undefined if the direction of the indicator is unknown. */
  readonly ascending: boolean | undefined;
};

/** The achievement of what was reported; percentages are derived from numerator and denominator where they are known. */
export function achievement({
  baseline,
  target,
  actual,
  ascending,
  measure,
}: Compared<Actual> & { readonly measure?: Measure }): Achievement {
  const number = (reported: Actual | undefined) =>
    reported?.kind === 'reported' ? numberOf(reported, measure) : undefined;
  const numbers = { baseline: number(baseline), target: number(target), actual: number(actual) };
  return achievementOf({ ...numbers, ascending });
}

/**
 * Progress from baseline to target: (actual - baseline) / (target - baseline), for ascending and descending indicators
 * alike. A missing baseline is never taken as zero. A baseline or target that is "about" or "more than" a number is compared
 * by that number; answers and reports show its precision.
 */
export function achievementOf({
  baseline: from,
  target: to,
  actual: now,
  ascending,
}: Compared<Big>): Achievement {
  if (!now) return { state: 'not_reported' };
  if (!to) return { state: 'no_target', ...(from && { change: toDecimal(now.minus(from)) }) };
  if (!from) return { state: 'no_baseline' };
  const [intended, moved] = [to.minus(from), now.minus(from)];
  if (ascending === undefined) return { state: 'direction_unknown', change: toDecimal(moved) };
  if (intended.eq(0)) return compareWithBaseline(moved, ascending);
  if (intended.gt(0) !== ascending) return { state: 'direction_conflict' };
  const ratio = ratioOf(moved, intended);
  return { state: 'ratio', ratio: toDecimal(ratio ?? moved), change: toDecimal(moved) };
}

/** The target equals the baseline, so the aim was to maintain it. */
function compareWithBaseline(moved: Big, ascending: boolean): Achievement {
  const held = ascending ? moved.gte(0) : moved.lte(0);
  return { state: held ? 'maintained' : 'not_maintained', change: toDecimal(moved) };
}
