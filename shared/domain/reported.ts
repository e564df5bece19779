import * as z from 'zod';
import { Decimal } from './decimal.ts';
import { rule } from './field-error.ts';
import { Line, MultilingualProse } from './text.ts';

const reason = Line.describe('Why there is no figure.');

/**
 * A figure, or why there is none. Missing is not zero: no code path turns one kind into another. A
 * percentage carries its numerator and denominator where they are known.
 */
export const Reported = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('reported').describe('A figure was reported.'),
      value: Decimal.describe('The figure. Of a percentage, 63.3 means 63.3 %.'),
      numerator: Decimal.optional().describe('What a percentage was derived from: the part.'),
      denominator: Decimal.optional().describe(
        'What a percentage was derived from: the whole; never zero.',
      ),
    }),
    z
      .strictObject({
        kind: z
          .literal('stated')
          .describe('Something was reported that is no number; it is printed, and never counted.'),
        text: Line.describe('What was reported, for instance "<20".'),
      })
      .describe('Something was reported, but no number, for instance "<2"; never counted.'),
    z.strictObject({
      kind: z.literal('not_reported').describe('Nobody reported a figure; this is not zero.'),
    }),
    z.strictObject({
      kind: z.literal('not_applicable').describe('There cannot be a figure.'),
      reason,
    }),
    z.strictObject({
      kind: z.literal('withheld').describe('There is a figure, and it is not to be shown.'),
      reason,
    }),
  ])
  .refine(bothOrNeither, rule('required', 'needs the numerator and the denominator, or neither'))
  .refine((reported) => reported.kind !== 'reported' || !isZero(reported.denominator), {
    error: 'is zero: such a percentage is undefined, report it as not_applicable',
    path: ['denominator'],
  })
  .meta({ id: 'Reported', description: 'A figure, or why there is none. Missing is not zero.' });
export type Reported = z.infer<typeof Reported>;

/** For nominal, ordinal and qualitative indicators: a category, a rating or a text instead of a number. */
const Described = z
  .strictObject({
    kind: z.literal('described').describe('A category or a text instead of a number.'),
    category: Line.optional().describe('One of the categories of the indicator.'),
    text: MultilingualProse.optional().describe('What was observed.'),
  })
  .refine(
    ({ category, text }) => category !== undefined || text !== undefined,
    rule('required', 'needs a category or a text'),
  )
  .meta({ id: 'Described', description: 'A category, a rating or a text instead of a number.' });

/** What an observation can hold: a number (or why not), or a description. */
export const Actual = z.discriminatedUnion('kind', [Reported, Described]).meta({
  id: 'Actual',
  description: 'What was observed: a figure, why there is none, or a description.',
});
export type Actual = z.infer<typeof Actual>;

/** The category of a description; undefined where there is none. */
export function categoryOf(actual: Actual | undefined): string | undefined {
  return actual?.kind === 'described' ? actual.category : undefined;
}

function bothOrNeither(reported: { kind: string; numerator?: unknown; denominator?: unknown }) {
  return (reported.numerator === undefined) === (reported.denominator === undefined);
}

function isZero(value: Decimal | undefined): boolean {
  return value !== undefined && /^-?0(\.0*)?$/.test(value);
}
