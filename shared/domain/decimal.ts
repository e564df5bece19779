import { Big } from 'big.js';
import * as z from 'zod';

/**
 * An exact decimal number as text, as it was entered ("1.50" stays "1.50"): up to 30 digits before and 20
 * after the point, no exponent, no grouping, no minus zero.
 */
export const Decimal = z
  .string()
  // What is no number goes to no rule that computes with it.
  .regex(/^(?!-0(\.0*)?$)-?(0|[1-9]\d{0,29})(\.\d{1,20})?$/, {
    error: 'is not a decimal number written like "-12.50"',
    abort: true,
  })
  .meta({
    id: 'Decimal',
    description:
      'An exact decimal number as text, as it was entered: up to 30 digits before the point and 20 after it.',
    examples: ['1282', '4.16'],
  });
export type Decimal = z.infer<typeof Decimal>;

/** A decimal that was computed from others; it may have more digits than one that is entered. */
export const ComputedDecimal = z
  .string()
  .regex(/^-?(0|[1-9]\d*)(\.\d+)?$/)
  .meta({
    id: 'ComputedDecimal',
    description: 'An exact decimal number as text that was computed from others.',
    examples: ['63.3', '190'],
  });

/** A ratio that does not end, like 2/3, is kept to this many decimal places until it is shown. */
const ratioPlaces = 20;

export function decimal(value: Decimal): Big {
  return new Big(value);
}

/**
 * `numerator / denominator`, or undefined where the denominator is zero: undefined, not zero. What is not a whole number never becomes
 * one: the last place that is kept says on which side of it the ratio is.
 */
export function ratioOf(numerator: Big, denominator: Big): Big | undefined {
  if (denominator.eq(0)) return undefined;
  const exact = Big();
  exact.DP = ratioPlaces;
  const ratio = exact(numerator).div(denominator);
  const rest = numerator.minus(ratio.times(denominator));
  if (rest.eq(0) || !ratio.eq(ratio.round(0))) return ratio;
  const step = new Big(10).pow(-ratioPlaces);
  return rest.gt(0) === denominator.gt(0) ? ratio.plus(step) : ratio.minus(step);
}

/** The plain decimal text of a number, without exponent. */
export function toDecimal(value: Big): Decimal {
  return value.toFixed();
}

/** For showing only: rounded half away from zero, without trailing zeros. */
export function round(value: Decimal, places: number): Decimal {
  return new Big(value).round(places, Big.roundHalfUp).toFixed();
}

/** A number for showing; `<` or `>` where it would otherwise be a zero that it is not. */
export type Rounded = { readonly number: Decimal; readonly bound?: '<' | '>' };

/** Rounded, but never to a zero that it is not: 0.0001 is "< 0.1". */
export function roundNonZero(value: Decimal, places: number): Rounded {
  const number = round(value, places);
  const exact = new Big(value);
  if (number !== '0' || exact.eq(0)) return { number };
  const step = new Big(10).pow(-places);
  return exact.gt(0)
    ? { number: step.toFixed(), bound: '<' }
    : { number: step.neg().toFixed(), bound: '>' };
}

/** A percentage with at most one decimal, never a 0 or 100 that it is not: 99.95 is "99.9". */
export function roundPercentage(percentage: Decimal): Rounded {
  const rounded = roundNonZero(percentage, 1);
  const exact = new Big(percentage);
  if (rounded.number !== '100' || exact.eq(100)) return rounded;
  return { number: exact.lt(100) ? '99.9' : '100.1' };
}

/** A ratio as a percentage, 0.5 -> 50. */
export function asPercentage(ratio: Decimal): Decimal {
  return new Big(ratio).times(100).toFixed();
}
