import * as z from 'zod';
import { rule } from '../field-error.ts';
import { distinctNames, isSameName, nameKey } from '../text/names.ts';
import { Line } from '../text.ts';

/**
 * A way in which the values of an indicator are split: by one dimension, or crossed by several. The parts of a partition
 * add up to the total; those of any other family overlap (women, poor, minority) and are never added.
 */
export const Family = z
  .strictObject({
    dimensions: z
      .array(Line)
      .min(1)
      .max(5)
      .refine(
        (names) => distinctNames(names).length === names.length,
        rule('repeated', 'names one twice'),
      )
      .meta({ uniqueItems: true })
      .describe('The ids of the dimensions that split a value together.'),
    partition: z.boolean().describe('True where the parts add up to the total.'),
  })
  .meta({ id: 'Family' });
export type Family = z.infer<typeof Family>;

/** The same for the same dimensions in any order. */
export function familyName(dimensions: readonly string[]): string {
  return JSON.stringify(dimensions.map(nameKey).toSorted());
}

/** The same for the same categories of the same dimensions in any order. */
export function partName(dimensions: Readonly<Record<string, string>>): string {
  return JSON.stringify(
    Object.entries(dimensions)
      .map(([dimension, category]) => [nameKey(dimension), nameKey(category)] as const)
      .toSorted(([left], [right]) => (left < right ? -1 : 1)),
  );
}

/** The category of a part in one dimension. */
export function categoryIn(
  dimensions: Readonly<Record<string, string>>,
  dimension: string,
): string | undefined {
  const found = Object.entries(dimensions).find(([name]) => isSameName(name, dimension));
  return found?.[1];
}
