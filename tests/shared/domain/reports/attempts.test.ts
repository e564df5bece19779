import { describe, expect, test } from 'vitest';
import {
  isDropped,
  maxAttempts,
  maxReceives,
  secondsUntilTry,
} from '../../../../shared/domain/reports/attempts.ts';
import { aReport } from '../../../builders/records.ts';

describe('a stalled report', () => {
  const at = '2026-11-23T08:00:00.000Z';
  const asked = aReport({ status: 'queued', changedAt: at });
  const queued = { ...asked, queuedAt: at };

  test('is one whose request ended before queueing its job', () => {
    expect(isDropped(asked, new Date('2026-11-23T08:02:00.000Z'))).toBe(false);
    expect(isDropped(asked, new Date('2026-11-23T08:02:00.001Z'))).toBe(true);
  });

  test('is not one whose job waits in the queue, until the message expires', () => {
    expect(isDropped(queued, new Date('2026-11-27T08:00:00.000Z'))).toBe(false);
    expect(isDropped(queued, new Date('2026-11-27T08:00:00.001Z'))).toBe(true);
  });

  test.each(['ready', 'failed'] as const)('is not one that is %s', (status) => {
    expect(isDropped({ ...asked, status }, new Date('2027-11-23T08:00:00.000Z'))).toBe(false);
  });
});

describe('a temporary failure', () => {
  test('is retried after 10 seconds, then after 60', () => {
    expect([1, 2].map(secondsUntilTry)).toEqual([10, 60]);
  });

  test('keeps its message for an hour of an outage in which no outcome can be recorded', () => {
    const receives = Array.from({ length: maxReceives - 1 }, (_, at) => at + 1);
    const seconds = receives.map(secondsUntilTry).reduce((sum, each) => sum + each, 0);
    expect(maxReceives).toBeGreaterThan(maxAttempts);
    expect(seconds).toBeGreaterThan(3_600);
  });
});
