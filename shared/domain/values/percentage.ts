import type { Big } from 'big.js';
import { type Decimal, decimal, ratioOf } from '../decimal.ts';
import type { Measure } from '../framework/indicator.ts';
import type { Actual } from './reported.ts';

type ReportedFigure = Extract<Actual, { kind: 'reported' }>;

/**
 * Whether a percentage is what its numerator and denominator give, rounded to as many places as it was entered with. Compared
 * without dividing, so exactly; half of the last place may go either way.
 */
export function isTrueShare(value: Decimal, numerator: Decimal, denominator: Decimal): boolean {
  const places = value.split('.')[1]?.length ?? 0;
  const whole = decimal(denominator);
  const off = decimal(value).times(whole).minus(decimal(numerator).times(100)).abs();
  return off.times(2).times(`1e${places}`).lte(whole.abs());
}

/** What is wrong with a percentage that disagrees with its own numerator and denominator. */
export function shareFault(actual: Actual): string | undefined {
  if (actual.kind !== 'reported') return undefined;
  const { value, numerator, denominator } = actual;
  if (numerator === undefined || denominator === undefined) return undefined;
  return isTrueShare(value, numerator, denominator)
    ? undefined
    : 'is not the percentage that the numerator and the denominator give';
}

/** The number to compute with; a percentage is derived from its numerator and denominator where they are known. */
export function numberOf(
  { value, numerator, denominator }: ReportedFigure,
  measure: Measure | undefined,
): Big {
  if (measure !== 'percentage' || numerator === undefined || denominator === undefined) {
    return decimal(value);
  }
  return shareOf(decimal(numerator), decimal(denominator)) ?? decimal(value);
}

/** A numerator as a percentage of its denominator; undefined where that is zero. */
export function shareOf(numerator: Big, denominator: Big): Big | undefined {
  return ratioOf(numerator.times(100), denominator);
}
