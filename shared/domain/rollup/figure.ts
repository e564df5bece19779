import type { Big } from 'big.js';
import * as z from 'zod';
import { ComputedDecimal, toDecimal } from '../decimal.ts';
import { isQuantitative, type Measure } from '../framework/indicator.ts';
import type { Actual } from '../reported.ts';
import { type Amount, amountOf } from '../values/amount.ts';
import { numberOf, shareOf } from '../values/percentage.ts';

/** A number, with the amount by which it can be added; a percentage without numerator and denominator has none. */
export type Figure = { readonly value: Big; readonly amount?: Amount };

/** The reported figure; undefined where none was reported, never zero. */
export function figureOf(actual: Actual | undefined, measure: Measure): Figure | undefined {
  if (actual?.kind !== 'reported' || !isQuantitative(measure)) return undefined;
  const amount = amountOf(actual, measure);
  return { value: numberOf(actual, measure), ...(amount && { amount }) };
}

/** A figure as the API answers it; a percentage with what it was derived from. */
export const RolledFigure = z
  .strictObject({
    value: ComputedDecimal.describe('The figure; a percentage is derived from the two below.'),
    numerator: ComputedDecimal.optional().describe('Of a percentage: the parts together.'),
    denominator: ComputedDecimal.optional().describe('Of a percentage: the wholes together.'),
  })
  .meta({ id: 'RolledFigure' });
export type RolledFigure = z.infer<typeof RolledFigure>;

export function toRolledFigure({ value, amount }: Figure): RolledFigure {
  if (!amount?.whole) return { value: toDecimal(value) };
  return {
    value: toDecimal(value),
    numerator: toDecimal(amount.amount),
    denominator: toDecimal(amount.whole),
  };
}

/** The figure of an amount; undefined where its denominator is zero. */
export function figureOfAmount(amount: Amount | undefined): Figure | undefined {
  if (!amount) return undefined;
  const value = amount.whole ? shareOf(amount.amount, amount.whole) : amount.amount;
  return value && { value, amount };
}
