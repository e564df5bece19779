import { describe, expect, test } from 'vitest';
import { CommonIndicatorInput } from '../../../../shared/domain/framework/common-indicator.ts';
import { type Counted, differenceOf } from '../../../../shared/domain/framework/counted.ts';
import { commonIndicator } from '../../../local/programme.ts';

const { aggregation } = commonIndicator;
const placesOf = (fields: object) =>
  CommonIndicatorInput.safeParse({ ...commonIndicator, ...fields }).error?.issues.map(({ path }) =>
    path.join('/'),
  );

describe('an aggregation rule that does not fit its indicator is refused', () => {
  const overPeriods = (rule: string) => ({ ...aggregation, overPeriods: rule });
  const overProjects = (rule: string) => ({ ...aggregation, overProjects: rule });
  test.each([
    ['a sum of totals so far', { aggregation: overPeriods('sum') }, 'overPeriods'],
    ['a sum of levels', { accumulation: 'level', aggregation: overPeriods('sum') }, 'overPeriods'],
    [
      'a mean of percentages over periods',
      {
        measure: 'percentage',
        aggregation: { ...overProjects('ratio_of_sums'), overPeriods: 'average' },
      },
      'overPeriods',
    ],
    ['a sum of percentages', { measure: 'percentage' }, 'overProjects'],
    ['a sum of averages', { counts: { of: 'statistic' } }, 'overProjects'],
    ['a sum of ratings', { measure: 'ordinal' }, 'overProjects'],
    ['a ratio of numbers', { aggregation: overProjects('ratio_of_sums') }, 'overProjects'],
  ])('%s', (_, fields, axis) => {
    expect(placesOf(fields)).toEqual([`aggregation/${axis}`]);
  });

  test('a rule that fits is accepted', () => {
    expect(placesOf({})).toBeUndefined();
    expect(placesOf({ accumulation: 'periodic', aggregation: overPeriods('sum') })).toBeUndefined();
  });
});

describe('a common indicator counts something else with', () => {
  const yuan: Counted = { of: 'money', currency: 'CNY', priceYear: 2020 };
  test.each<[string | undefined, Counted, Counted]>([
    ['counted', { of: 'persons', reach: 'direct' }, { of: 'households', reach: 'direct' }],
    ['reach', { of: 'persons', reach: 'direct' }, { of: 'persons', reach: 'indirect' }],
    ['currency', yuan, { ...yuan, currency: 'MMK' }],
    ['price_year', yuan, { ...yuan, priceYear: 2021 }],
    [undefined, { of: 'things' }, { of: 'things' }],
    [
      undefined,
      { of: 'persons', reach: 'direct', countedOnce: true },
      { of: 'persons', reach: 'direct' },
    ],
  ])('%s', (difference, one, other) => {
    expect(differenceOf(one, other)).toBe(difference);
    expect(differenceOf(other, one)).toBe(difference);
  });
});
