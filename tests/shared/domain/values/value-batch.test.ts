import { describe, expect, test } from 'vitest';
import { ValueBatch, ValueOutcomes } from '../../../../shared/domain/values/value-batch.ts';

const item = {
  indicatorId: 'households',
  periodId: '2026-01-01',
  actual: { kind: 'reported', value: '5' },
  asOf: '2026-06-30',
  source: { title: 'Field report' },
};
const faultsOf = (items: readonly object[]) => ValueBatch.safeParse({ items }).error?.issues ?? [];

describe('a batch of values', () => {
  test('names at least one value and a hundred at most', () => {
    const items = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ ...item, indicatorId: `indicator-${at}` }));
    expect([0, 1, 100, 101].map((count) => faultsOf(items(count)).length)).toEqual([1, 0, 0, 1]);
  });

  test('names a value once, whichever version it means', () => {
    expect(faultsOf([item, { ...item, version: 3 }])).toMatchObject([
      { path: ['items'], message: 'names a value twice', params: { code: 'repeated' } },
    ]);
  });

  test.each([{ indicatorId: 'schools' }, { periodId: '2027-01-01' }])(
    'names another value by %j',
    (other) => {
      expect(faultsOf([item, { ...item, ...other }])).toEqual([]);
    },
  );

  test('tells ids apart that would run together', () => {
    const one = { ...item, indicatorId: 'a', periodId: 'bc' };
    expect(faultsOf([one, { ...item, indicatorId: 'ab', periodId: 'c' }])).toEqual([]);
  });

  test.each([{ version: 0 }, { version: 1.5 }, { status: 'approved' }])(
    'is refused with %j',
    (fields) => {
      expect(faultsOf([{ ...item, ...fields }])).toHaveLength(1);
    },
  );
});

test.each([
  ['recorded', true],
  ['done_before', true],
  ['refused', true],
  ['skipped', false],
])('a value of a batch is %s: %s', (outcome, taken) => {
  const items = [{ indicatorId: 'households', periodId: '2026-01-01', outcome }];
  expect(ValueOutcomes.safeParse({ items }).success).toBe(taken);
});
