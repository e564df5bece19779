import { decimal } from '../decimal.ts';
import type { Actual } from '../reported.ts';
import { type Counted, isNeverNegative } from './counted.ts';
import type { Measure } from './indicator.ts';

type Counting = { readonly measure: Measure; readonly counts?: Counted | undefined };

/**
 * Why a number cannot be a count: there are never fewer than none, nor half a person or half an event. Of a percentage the numerator
 * and the denominator are counts.
 */
export function countFault({ measure, counts }: Counting, actual: Actual): string | undefined {
  if (actual.kind !== 'reported' || !counts || !isNeverNegative(counts)) return undefined;
  const { value, numerator, denominator } = actual;
  const given = measure === 'percentage' ? [numerator, denominator] : [value];
  const numbers = given.flatMap((number) => (number === undefined ? [] : [decimal(number)]));
  if (numbers.some((number) => number.lt(0))) return `is negative, but ${counts.of} are counted`;
  return numbers.every((number) => number.eq(number.round(0)))
    ? undefined
    : `is not a whole number, but ${counts.of} are counted`;
}
