import { describe, expect, test } from 'vitest';
import { statusBandOf } from '../../../../shared/domain/values/status-band.ts';

const ratio = (value: string) => ({ state: 'ratio', ratio: value, change: '1' }) as const;

describe('status bands', () => {
  test.each([
    ['-0.25', 'below_plan'],
    ['0.84999999', 'below_plan'],
    ['0.85', 'on_plan'],
    ['1.15', 'on_plan'],
    ['1.15000001', 'above_plan'],
  ])('within 15 % of plan: %s is %s', (value, band) => {
    expect(statusBandOf(ratio(value), 'within_15_percent')).toBe(band);
  });

  test.each([
    ['0.49999999', 'low'],
    ['0.5', 'moderate'],
    ['0.79999999', 'moderate'],
    ['0.8', 'high'],
    ['2', 'high'],
  ])('from 80 and 50 %: %s is %s', (value, band) => {
    expect(statusBandOf(ratio(value), 'from_80_and_50_percent')).toBe(band);
  });

  test('a level that was to be maintained is met or missed', () => {
    const kept = (state: 'maintained' | 'not_maintained') =>
      statusBandOf({ state, change: '0' }, 'within_15_percent');
    expect(kept('maintained')).toBe('on_plan');
    expect(kept('not_maintained')).toBe('below_plan');
  });

  test.each(['no_target', 'not_reported', 'no_baseline', 'direction_conflict'] as const)(
    'there is none for %s',
    (state) => {
      expect(statusBandOf({ state }, 'within_15_percent')).toBeUndefined();
      expect(statusBandOf(undefined, 'from_80_and_50_percent')).toBeUndefined();
    },
  );
});
