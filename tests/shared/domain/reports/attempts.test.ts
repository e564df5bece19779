import { describe, expect, test } from 'vitest';
import {
  isDropped,
  maxAttempts,
  maxReceives,
  secondsUntilTry,
} from '../../../../shared/domain/reports/attempts.ts';
import { aReport } from '../../../builders/records.ts';

describe('a report that nobody is at work on', () => {
  const at = '2026-11-23T08:00:00.000Z';
  const asked = aReport({ status: 'queued', changedAt: at });
  const queued = { ...asked, queuedAt: at };

  test('is one whose request ended before its job was queued', () => {
    expect(isDropped(asked, new Date('2026-11-23T08:02:00.000Z'))).toBe(false);
    expect(isDropped(asked, new Date('2026-11-23T08:02:00.001Z'))).toBe(true);
  });

  test('is none whose job waits in the queue, until the queue has dropped the message', () => {
    expect(isDropped(queued, new Date('2026-11-27T08:00:00.000Z'))).toBe(false);
    expect(isDropped(queued, new Date('2026-11-27T08:00:00.001Z'))).toBe(true);
  });

  test.each(['ready', 'failed'] as const)('is none that is %s', (status) => {
    expect(isDropped({ ...asked, status }, new Date('2027-11-23T08:00:00.000Z'))).toBe(false);
  });
});

describe('what failed by a fault of the world', () => {
  test('is tried again after ten seconds, then after a minute', () => {
    expect([1, 2].map(secondsUntilTry)).toEqual([10, 60]);
  });

  test('keeps its message for an hour of an outage in which nothing can be noted', () => {
    const receives = Array.from({ length: maxReceives - 1 }, (_, at) => at + 1);
    const seconds = receives.map(secondsUntilTry).reduce((sum, each) => sum + each, 0);
    expect(maxReceives).toBeGreaterThan(maxAttempts);
    expect(seconds).toBeGreaterThan(3_600);
  });
});
