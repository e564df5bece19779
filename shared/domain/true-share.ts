import { type Decimal, decimal } from './decimal.ts';
import type { Actual } from './reported.ts';

/**
 * Whether a percentage equals its numerator over its denominator, rounded to as many places as it was entered with. It is
 * compared without dividing, so exactly; half of the last place may be rounded up or down.
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
