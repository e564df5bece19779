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
      kind: z.literal('reported'),
      value: Decimal,
      numerator: Decimal.optional(),
      denominator: Decimal.optional(),
    }),
    z
      .strictObject({ kind: z.literal('stated'), text: Line })
      .describe('Something was reported, but no number, for instance "<2"; never counted.'),
    z.strictObject({ kind: z.literal('not_reported') }),
    z.strictObject({ kind: z.literal('not_applicable'), reason }),
    z.strictObject({ kind: z.literal('withheld'), reason }),
  ])
  .refine(bothOrNeither, rule('required', 'needs the numerator and the denominator, or neither'))
  .refine((reported) => reported.kind !== 'reported' || !isZero(reported.denominator), {
    error: 'is zero: such a percentage is undefined, report it as not_applicable',
    path: ['denominator'],
  })
  .meta({ id: 'Reported' });
export type Reported = z.infer<typeof Reported>;

/** For nominal, ordinal and qualitative indicators: a category, a rating or a text instead of a number. */
const Described = z
  .strictObject({
    kind: z.literal('described'),
    category: Line.optional(),
    text: MultilingualProse.optional(),
  })
  .refine(
    ({ category, text }) => category !== undefined || text !== undefined,
    rule('required', 'needs a category or a text'),
  )
  .meta({ id: 'Described' });

/** What an observation can hold: a number (or why not), or a description. */
export const Actual = z.discriminatedUnion('kind', [Reported, Described]).meta({ id: 'Actual' });
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
