import { Big } from 'big.js';
import * as z from 'zod';

/**
 * An exact decimal number as text, as it was entered ("1.50" stays "1.50"): up to 30 digits before and 20
 * after the point, no exponent, no grouping, no minus zero.
 */
export const Decimal = z
  .string()
  .regex(
    /^(?!-0(\.0*)?$)-?(0|[1-9]\d{0,29})(\.\d{1,20})?$/,
    'is not a decimal number written like "-12.50"',
  )
  .meta({ id: 'Decimal', examples: ['1282', '4.16'] });
export type Decimal = z.infer<typeof Decimal>;

/** A decimal that was computed from others; it may have more digits than one that is entered. */
export const ComputedDecimal = z
  .string()
  .regex(/^-?(0|[1-9]\d*)(\.\d+)?$/)
  .meta({ id: 'ComputedDecimal', examples: ['63.3', '190'] });

/** A ratio that does not end, like 2/3, is kept to this many decimal places until it is shown. */
const ratioPlaces = 20;

export function decimal(value: Decimal): Big {
  return new Big(value);
}

/** `numerator / denominator`, or undefined where the denominator is zero: undefined, not zero. */
export function ratioOf(numerator: Big, denominator: Big): Big | undefined {
  if (denominator.eq(0)) return undefined;
  const exact = Big();
  exact.DP = ratioPlaces;
  return exact(numerator).div(denominator);
}

/** The plain decimal text of a number, without exponent. */
export function toDecimal(value: Big): Decimal {
  return value.toFixed();
}

/** For showing only: rounded half away from zero, without trailing zeros. */
export function round(value: Decimal, places: number): Decimal {
  return new Big(value).round(places, Big.roundHalfUp).toFixed();
}

/** A ratio as a percentage, 0.5 -> 50. */
export function asPercentage(ratio: Decimal): Decimal {
  return new Big(ratio).times(100).toFixed();
}
