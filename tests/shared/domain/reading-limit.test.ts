import { describe, expect, test } from 'vitest';
import { startMeter } from '../../../shared/domain/reading-limit.ts';
import { problemOf } from './problem-of.ts';

/** Weighs records `/1`, `/2` and so on. */
function weighed(maxBytes: number, bytes: readonly number[]) {
  const meter = startMeter(maxBytes);
  const kept = bytes.map((each, at) => meter.add(each, () => `/${at + 1}`));
  return { kept, problem: () => problemOf(() => meter.assertWithin()) };
}

describe('the limit of a read', () => {
  test('keeps rows up to and including the limit', () => {
    const meter = startMeter(100);
    expect([60, 40].map((bytes) => meter.add(bytes, () => '/1'))).toEqual([true, true]);
    meter.assertWithin();
    expect(meter.add(1, () => '/3')).toBe(false);
  });

  test('reports the size, the limit, and the five largest records', () => {
    const { kept, problem } = weighed(100, [10, 1, 30, 20, 5, 40, 15, 2]);
    expect(kept).toEqual([true, true, true, true, true, false, false, false]);
    const { code, status, message, errors } = problem();
    expect([code, status]).toEqual(['records_too_large', 422]);
    expect(message).toMatch(/^The records have 123 bytes; 100 can be read at once/);
    expect(errors.map(({ detail }) => detail)).toEqual([
      '/6 has 40 bytes',
      '/3 has 30 bytes',
      '/4 has 20 bytes',
      '/7 has 15 bytes',
      '/1 has 10 bytes',
    ]);
  });

  test('ends a read that is far beyond it', () => {
    const far = problemOf(() => weighed(100, [150, 51]));
    expect(far.message).toMatch(/^The records have at least 201 bytes; 100 /);
  });
});
