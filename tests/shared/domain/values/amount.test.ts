import { Big } from 'big.js';
import { describe, expect, test } from 'vitest';
import {
  amountOf,
  isNegative,
  isZeroAmount,
  minus,
  sumOf,
} from '../../../../shared/domain/values/amount.ts';

const amount = (value: number, whole?: number) => ({
  amount: new Big(value),
  ...(whole !== undefined && { whole: new Big(whole) }),
});
const third = { kind: 'reported', value: '33', numerator: '1', denominator: '3' } as const;
const number = { kind: 'reported', value: '33' } as const;

describe('what can be added', () => {
  test('is a number, or the parts of a percentage', () => {
    expect(amountOf(number, 'unit')).toEqual(amount(33));
    expect(amountOf(third, 'percentage')).toEqual(amount(1, 3));
  });

  test('is not a percentage itself, nor what is missing or told in words', () => {
    expect(amountOf(number, 'percentage')).toBeUndefined();
    expect(amountOf({ ...number, numerator: '1' }, 'percentage')).toBeUndefined();
    expect(amountOf({ ...number, denominator: '3' }, 'percentage')).toBeUndefined();
    expect(amountOf({ kind: 'not_reported' }, 'unit')).toBeUndefined();
    expect(amountOf(undefined, 'unit')).toBeUndefined();
    expect(amountOf(number, 'ordinal')).toBeUndefined();
  });
});

describe('amounts', () => {
  test('are added and taken away with their wholes', () => {
    expect(sumOf([amount(1, 3), amount(2, 4)])).toEqual(amount(3, 7));
    expect(minus(amount(5, 9), amount(2, 4))).toEqual(amount(3, 5));
  });

  test('have no whole where one of them has none', () => {
    expect(sumOf([amount(1, 3), amount(2)])).toEqual(amount(3));
    expect(sumOf([amount(1), amount(2, 3)])).toEqual(amount(3));
    expect(minus(amount(5, 9), amount(2))).toEqual(amount(3));
    expect(minus(amount(5), amount(2, 9))).toEqual(amount(3));
  });

  test('come to nothing known where there are none', () => {
    expect(sumOf([])).toBeUndefined();
  });

  test.each([
    [amount(-1), true],
    [amount(0), false],
    [amount(1, -1), true],
    [amount(1, 0), false],
    [amount(-1, 1), true],
  ])('%j is negative: %s', (given, expected) => {
    expect(isNegative(given)).toBe(expected);
  });

  test.each([
    [amount(0), true],
    [amount(1), false],
    [amount(0, 0), true],
    [amount(0, 1), false],
  ])('%j is nothing: %s', (given, expected) => {
    expect(isZeroAmount(given)).toBe(expected);
  });
});
