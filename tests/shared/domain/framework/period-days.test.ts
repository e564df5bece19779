import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cover,
  isSamePeriod,
  overlap,
  wholePeriod,
} from '../../../../shared/domain/framework/period-days.ts';

const days = (periodStart: string, periodEnd: string) => ({ periodStart, periodEnd });
const year = days('2025-01-01', '2025-12-31');
const first = days('2025-01-01', '2025-06-30');
const second = days('2025-07-01', '2025-12-31');

describe('a period is its two days', () => {
  test('two that start, or end, on one day are two periods', () => {
    expect(isSamePeriod(year, { ...year })).toBe(true);
    expect(isSamePeriod(year, first)).toBe(false);
    expect(isSamePeriod(year, second)).toBe(false);
  });

  test('the one that contains all others is the whole of the project', () => {
    expect(wholePeriod([first, year, second])).toBe(year);
    expect(wholePeriod([first, second])).toBeUndefined();
    expect(wholePeriod([year])).toBeUndefined();
    expect(wholePeriod([year, second, days('2024-01-01', '2024-12-31')])).toBeUndefined();
  });

  test('they overlap where they share a day', () => {
    expect(overlap([first, second])).toBe(false);
    expect(overlap([second, year])).toBe(true);
    expect(overlap([first, days('2025-06-30', '2025-07-31')])).toBe(true);
    expect(overlap([year])).toBe(false);
  });

  test('they cover another one where they have each of its days', () => {
    expect(cover([second, first], year)).toBe(true);
    expect(cover([second], year)).toBe(false);
    expect(cover([first, days('2025-07-02', '2025-12-31')], year)).toBe(false);
    expect(cover([], year)).toBe(false);
  });
});

test('no day is in two of the periods that are said not to overlap', () => {
  const start = Date.UTC(2025, 0, 1);
  const day = (at: number) => new Date(start + at * 86_400_000).toISOString().slice(0, 10);
  const span = fc
    .tuple(fc.nat({ max: 40 }), fc.nat({ max: 10 }))
    .map(([from, length]) => ({ from, to: from + length }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 6 }), (spans) => {
      const met = spans.flatMap(({ from, to }) =>
        Array.from({ length: to - from + 1 }, (_, at) => from + at),
      );
      const periods = spans.map(({ from, to }) => days(day(from), day(to)));
      expect(overlap(periods)).toBe(new Set(met).size < met.length);
    }),
  );
});
