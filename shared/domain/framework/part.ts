import * as z from 'zod';
import { rule } from '../field-error.ts';
import { Place } from '../place.ts';
import { Actual } from '../reported.ts';
import { Line, MultilingualProse } from '../text.ts';

/** A part of a value by one or more dimensions, for instance `{ sex: "female", age: "0-14" }`. */
export const Part = z
  .strictObject({
    dimensions: z
      .record(Line, Line)
      .refine(
        (dimensions) => Object.keys(dimensions).length > 0,
        rule('required', 'names no dimension'),
      )
      .meta({ minProperties: 1 })
      .describe(
        'The id of a category for the id of each dimension. A place is a category too, of a dimension that is declared with `place`.',
      ),
    actual: Actual.describe('The figure of this part, or why there is none.'),
    comment: MultilingualProse.optional().describe('A remark on this part.'),
  })
  .meta({ id: 'Disaggregated' });
export type Part = z.infer<typeof Part>;

/** Fields that values, baselines and targets have besides their figure. */
export const beside = {
  place: Place.optional().describe('Where it was measured.'),
  disaggregated: z
    .array(Part)
    .max(300)
    .optional()
    .describe('The parts by category. Parts need not add up; what is missing is not zero.'),
  comment: MultilingualProse.optional().describe('A remark, printed with the figure.'),
};
