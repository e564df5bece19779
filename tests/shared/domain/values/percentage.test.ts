import { Big } from 'big.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IndicatorInput } from '../../../../shared/domain/framework/indicator-input.ts';
import { isTrueShare } from '../../../../shared/domain/true-share.ts';
import { numberOf } from '../../../../shared/domain/values/percentage.ts';
import { recordValue } from '../../../../shared/domain/values/record-value.ts';
import { anAuthor, anIndicator } from '../../../builders/records.ts';
import { splitBy } from '../../../builders/split.ts';
import { indicator } from '../../../local/programme.ts';
import { problemOf } from '../problem-of.ts';

describe('a percentage agrees with its numerator and denominator', () => {
  test.each([
    ['90', '180', '200', true],
    ['63.3', '190', '300', true],
    ['63.33', '190', '300', true],
    ['63', '190', '300', true],
    ['63.4', '190', '300', false],
    ['63.30', '190', '300', false],
    ['0', '0', '6', true],
    ['0', '1', '6', false],
    ['12', '1', '8', true],
    ['13', '1', '8', true],
    ['140', '7', '5', true],
    ['-50', '-1', '2', true],
  ])('%s of %s in %s: %s', (value, numerator, denominator, expected) => {
    expect(isTrueShare(value, numerator, denominator)).toBe(expected);
  });

  test('rounded to any number of places', () => {
    const whole = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(whole, whole, fc.integer({ min: 0, max: 9 }), (top, bottom, places) => {
        const value = new Big(top).times(100).div(bottom).round(places);
        const step = new Big(10).pow(-places);
        const agrees = (given: Big) =>
          isTrueShare(given.toFixed(places), String(top), String(bottom));
        expect(agrees(value)).toBe(true);
        expect(agrees(value.plus(step.times(2)))).toBe(false);
      }),
    );
  });

  test('and is computed from them', () => {
    const third = { kind: 'reported', value: '33', numerator: '1', denominator: '3' } as const;
    expect(numberOf(third, 'percentage').toFixed()).toBe('33.33333333333333333333');
    expect(numberOf(third, 'unit').toFixed()).toBe('33');
  });
});

describe('a percentage that contradicts them is refused', () => {
  const share = anIndicator({ measure: 'percentage', ...splitBy('sex') });
  const wrong = { kind: 'reported', value: '50', numerator: '180', denominator: '200' } as const;
  const input = { actual: wrong, asOf: '2026-06-30', source: { title: 'Register' } };

  test('at its place in a value', () => {
    const disaggregated = [{ dimensions: { sex: 'female' }, actual: wrong }];
    const otherSources = [input];
    const problem = problemOf(() =>
      recordValue(
        share,
        '2026-01-01',
        { ...input, disaggregated, otherSources },
        { by: anAuthor('officer-1') },
      ),
    );
    expect(problem.errors.map(({ pointer }) => pointer)).toEqual([
      '/actual/value',
      '/otherSources/0/actual/value',
      '/disaggregated/0/actual/value',
    ]);
  });

  test('at its place in an indicator', () => {
    const declared = {
      ...indicator,
      measure: 'percentage',
      baseline: { value: wrong },
      periods: [
        { periodStart: '2020-01-01', periodEnd: '2020-12-31', revisedTarget: { value: wrong } },
      ],
    };
    const paths = IndicatorInput.safeParse(declared).error?.issues.map(({ path }) =>
      path.join('/'),
    );
    expect(paths).toEqual(['baseline/value/value', 'periods/0/revisedTarget/value/value']);
  });
});

test('a percentage with one of the two only is what was reported', () => {
  const half = { kind: 'reported', value: '33' } as const;
  expect(numberOf({ ...half, numerator: '1' }, 'percentage').toFixed()).toBe('33');
  expect(numberOf({ ...half, denominator: '3' }, 'percentage').toFixed()).toBe('33');
});
