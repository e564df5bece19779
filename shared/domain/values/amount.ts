import type { Big } from 'big.js';
import { decimal } from '../decimal.ts';
import { isQuantitative, type Measure } from '../framework/indicator.ts';
import type { Actual } from '../reported.ts';

/** What can be added: a number, or the numerator of a percentage with its denominator, never the percentage itself. */
export type Amount = { readonly amount: Big; readonly whole?: Big };

/** Undefined where nothing was reported, or where what was reported cannot be added. */
export function amountOf(actual: Actual | undefined, measure: Measure): Amount | undefined {
  if (actual?.kind !== 'reported' || !isQuantitative(measure)) return undefined;
  if (measure === 'unit') return { amount: decimal(actual.value) };
  const { numerator, denominator } = actual;
  if (numerator === undefined || denominator === undefined) return undefined;
  return { amount: decimal(numerator), whole: decimal(denominator) };
}

/** The sum of amounts of one measure; undefined for none, because nobody reported a zero. */
export function sumOf(amounts: readonly Amount[]): Amount | undefined {
  const [first, ...rest] = amounts;
  return first && rest.reduce(plus, first);
}

function plus(one: Amount, other: Amount): Amount {
  const amount = one.amount.plus(other.amount);
  return one.whole && other.whole ? { amount, whole: one.whole.plus(other.whole) } : { amount };
}

export function minus(one: Amount, other: Amount): Amount {
  const amount = one.amount.minus(other.amount);
  return one.whole && other.whole ? { amount, whole: one.whole.minus(other.whole) } : { amount };
}

export function isNegative({ amount, whole }: Amount): boolean {
  return amount.lt(0) || (whole?.lt(0) ?? false);
}

export function isZeroAmount({ amount, whole }: Amount): boolean {
  return amount.eq(0) && (whole?.eq(0) ?? true);
}
