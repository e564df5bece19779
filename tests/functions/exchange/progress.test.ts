import { expect, test } from 'vitest';
import { tellProgress } from '../../../functions/exchange/progress.ts';

const noted = {
  step: 'applying',
  activities: 100,
  values: 900,
  share: 0.5,
  shareAtStart: 0,
  startedAt: 0,
  notedAt: 20_000,
} as const;

test('the rest takes as long as what was done, in proportion', () => {
  expect(tellProgress(noted, 20_000)).toEqual({
    activities: 100,
    values: 900,
    percent: 50,
    secondsLeft: 20,
  });
  expect(tellProgress(noted, 25_000).secondsLeft).toBe(15);
  expect(tellProgress(noted, 90_000).secondsLeft).toBe(0);
});

test('a run that went on is measured by what it did itself', () => {
  expect(tellProgress({ ...noted, shareAtStart: 0.25 }, 20_000).secondsLeft).toBe(40);
  expect(tellProgress({ ...noted, shareAtStart: 0.5 }, 20_000)).not.toHaveProperty('secondsLeft');
});
