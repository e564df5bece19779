import { describe, expect, test } from 'vitest';
import { elapsedShare } from '../../../../shared/domain/programme/elapsed.ts';

describe('the elapsed share of a time span', () => {
  const year = { startDate: '2021-01-01', endDate: '2021-12-31' };

  test.each([
    ['2020-12-31', '0'],
    ['2021-12-31', '1'],
    ['2025-01-01', '1'],
  ])('on %s is %s', (asOf, share) => {
    expect(elapsedShare(year, asOf)).toBe(share);
  });

  test('counts whole days, including the last', () => {
    expect(Number(elapsedShare(year, '2021-01-01'))).toBeCloseTo(1 / 365);
    expect(elapsedShare({ startDate: '2021-01-01', endDate: '2021-01-04' }, '2021-01-03')).toBe(
      '0.75',
    );
  });

  test('is unknown without a start or an end', () => {
    expect(elapsedShare({ startDate: '2021-01-01' }, '2021-02-01')).toBeUndefined();
  });
});
