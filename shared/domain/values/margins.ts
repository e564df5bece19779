import * as z from 'zod';
import { ComputedDecimal, toDecimal } from '../decimal.ts';
import { categoryIn } from '../framework/family.ts';
import type { Measure } from '../framework/indicator.ts';
import type { Actual } from '../reported.ts';
import { nameKey } from '../text/names.ts';
import { Line } from '../text.ts';
import { amountOf, sumOf } from './amount.ts';
import { shareOf } from './percentage.ts';

/** The total of all parts with one category of one dimension. */
export const Margin = z
  .strictObject({
    dimension: Line.describe('The dimension.'),
    category: Line.describe('The category whose parts are added.'),
    value: ComputedDecimal.optional().describe(
      'Absent where no part has a figure, or one is withheld.',
    ),
    numerator: ComputedDecimal.optional().describe('Of percentages: the parts together.'),
    denominator: ComputedDecimal.optional().describe('Of percentages: the wholes together.'),
    complete: z
      .boolean()
      .describe('False where a combination is not given or has no figure; then it is no total.'),
  })
  .meta({ id: 'Margin' });
export type Margin = z.infer<typeof Margin>;

type Part = { readonly dimensions: Readonly<Record<string, string>>; readonly actual: Actual };

/** The margins of crossed categories, computed; parts of one dimension have none. */
export function marginsOf(
  dimensions: readonly string[],
  parts: readonly Part[],
  measure: Measure,
): Margin[] {
  if (dimensions.length < 2) return [];
  const categories = dimensions.map((dimension) =>
    Map.groupBy(parts, (part) => nameKey(categoryIn(part.dimensions, dimension) ?? '')),
  );
  const combinations = categories.reduce((product, { size }) => product * size, 1);
  return categories.flatMap((groups, at) =>
    [...groups.values()].map((group) => ({
      ...nameMargin(group, dimensions[at] ?? ''),
      ...marginOf(group, measure, combinations / groups.size),
    })),
  );
}

/** In the spelling of the first part. */
function nameMargin([first]: readonly Part[], dimension: string) {
  return { dimension, category: categoryIn(first?.dimensions ?? {}, dimension) ?? '' };
}

function marginOf(
  parts: readonly Part[],
  measure: Measure,
  expected: number,
): Pick<Margin, 'value' | 'numerator' | 'denominator' | 'complete'> {
  const amounts = parts.flatMap(({ actual }) => amountOf(actual, measure) ?? []);
  const complete = amounts.length === expected;
  const sum = sumOf(amounts);
  const isWithheld = parts.some(({ actual }) => actual.kind === 'withheld');
  if (!sum || isWithheld) return { complete };
  if (!sum.whole) return { value: toDecimal(sum.amount), complete };
  const share = shareOf(sum.amount, sum.whole);
  const fraction = { numerator: toDecimal(sum.amount), denominator: toDecimal(sum.whole) };
  return { ...(share && { value: toDecimal(share) }), ...fraction, complete };
}
