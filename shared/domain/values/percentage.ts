import type { Big } from 'big.js';
import { decimal, ratioOf } from '../decimal.ts';
import type { Measure } from '../framework/indicator.ts';
import type { Actual } from '../reported.ts';

type ReportedFigure = Extract<Actual, { kind: 'reported' }>;

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
