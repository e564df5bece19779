import * as z from 'zod';
import type { Indicator, Period } from '../framework/indicator.ts';
import { type Actual, categoryOf } from '../reported.ts';
import { isSameName } from '../text/names.ts';
import { Line } from '../text.ts';

/** The category of a nominal or ordinal value; only ordinal categories have levels and steps. */
export const CategoryStanding = z
  .strictObject({
    category: Line.describe('The category that was reported.'),
    level: z.int().positive().optional().describe('From 1, the lowest category.'),
    levels: z.int().positive().optional().describe('How many categories there are.'),
    stepsMoved: z.int().optional().describe('From the category before; up is positive.'),
    stepsToTarget: z
      .int()
      .optional()
      .describe('How many are left to the target; negative where it was passed.'),
  })
  .meta({ id: 'CategoryStanding' });
export type CategoryStanding = z.infer<typeof CategoryStanding>;

/** Undefined where no category was reported. */
export function categoryStanding(
  { measure, categories, baseline }: Pick<Indicator, 'measure' | 'categories' | 'baseline'>,
  { target, revisedTarget }: Pick<Period, 'target' | 'revisedTarget'>,
  actual: Actual | undefined,
): CategoryStanding | undefined {
  if (actual?.kind !== 'described' || actual.category === undefined) return undefined;
  const { category } = actual;
  if (measure !== 'ordinal' || !categories) return { category };
  const levelOf = (name: string | undefined) => {
    const at = categories.findIndex((each) => isSameName(each, name ?? ''));
    return at < 0 ? undefined : at + 1;
  };
  const level = levelOf(category);
  if (level === undefined) return { category };
  const [before, aim] = [
    levelOf(categoryOf(baseline?.value)),
    levelOf(categoryOf((revisedTarget ?? target)?.value)),
  ];
  return {
    category,
    level,
    levels: categories.length,
    ...(before !== undefined && { stepsMoved: level - before }),
    ...(aim !== undefined && { stepsToTarget: aim - level }),
  };
}
