import { describe, expect, test } from 'vitest';
import { Actual, Reported } from '../../../shared/domain/reported.ts';
import { ValueInput } from '../../../shared/domain/values/value.ts';

describe('a figure, or why there is none', () => {
  test.each([
    { kind: 'reported', value: '0' },
    { kind: 'reported', value: '83.3', numerator: '5', denominator: '6' },
    { kind: 'reported', value: '0', numerator: '0', denominator: '6' },
    { kind: 'not_reported' },
    { kind: 'not_applicable', reason: 'the school was closed' },
    { kind: 'withheld', reason: 'too few people' },
  ])('$kind is kept', (given) => {
    expect(Reported.parse(given)).toEqual(given);
    expect(Actual.parse(given)).toEqual(given);
  });

  test.each([
    ['a number without its value', { kind: 'reported' }],
    ['an empty value', { kind: 'reported', value: '' }],
    ['a null', { kind: 'reported', value: null }],
    ['a binary number', { kind: 'reported', value: 0 }],
    ['a missing figure with a number', { kind: 'not_reported', value: '0' }],
    ['a withheld one without a reason', { kind: 'withheld' }],
    ['one that does not apply, without a reason', { kind: 'not_applicable' }],
    ['a numerator alone', { kind: 'reported', value: '50', numerator: '1' }],
    ['a denominator alone', { kind: 'reported', value: '50', denominator: '2' }],
    ['a share of nothing', { kind: 'reported', value: '0', numerator: '0', denominator: '0' }],
    ['a share of 0.00', { kind: 'reported', value: '0', numerator: '1', denominator: '0.00' }],
    ['a kind nobody knows', { kind: 'unknown' }],
    ['nothing', null],
    ['no text', ''],
  ])('%s is refused', (_, given) => {
    expect(Reported.safeParse(given).success).toBe(false);
    expect(Actual.safeParse(given).success).toBe(false);
  });

  test('a value without any figure is refused, not treated as zero', () => {
    const input = { asOf: '2020-06-30', source: { title: 'Field report' } };
    expect(ValueInput.safeParse(input).success).toBe(false);
    expect(ValueInput.safeParse({ ...input, actual: { kind: 'not_reported' } }).success).toBe(true);
  });
});

describe('a description instead of a number', () => {
  test.each([{ category: 'good' }, { text: { en: 'The road holds.' } }])('may be %j', (words) => {
    const described = { kind: 'described', ...words };
    expect(Actual.parse(described)).toEqual(described);
  });

  test('cannot be empty', () => {
    expect(Actual.safeParse({ kind: 'described' }).success).toBe(false);
  });

  test('cannot be a baseline or target', () => {
    expect(Reported.safeParse({ kind: 'described', category: 'good' }).success).toBe(false);
  });
});

test('a share of less than one is one', () => {
  const share = { kind: 'reported', value: '50', numerator: '0.25', denominator: '0.5' };
  expect(Reported.safeParse(share).success).toBe(true);
});
