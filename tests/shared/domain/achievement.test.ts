import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Achievement, achievement } from '../../../shared/domain/achievement.ts';
import type { Reported } from '../../../shared/domain/reported.ts';

const reported = (value: string | undefined): Reported | undefined =>
  value === undefined ? undefined : { kind: 'reported', value };

const of = (
  baseline: string | undefined,
  target: string | undefined,
  actual: string | undefined,
  ascending = true,
): Achievement =>
  achievement({
    baseline: reported(baseline),
    target: reported(target),
    actual: reported(actual),
    ascending,
  });

const ratioOf = (outcome: Achievement) =>
  outcome.state === 'ratio' ? outcome.ratio : outcome.state;

describe('the ratio is the share of the way that was gone', () => {
  test.each([
    ['halfway up', '40', '60', '50', true, '0.5'],
    ['down, as for poverty', '50', '10', '20', false, '0.75'],
    ['further than the target', '0', '100', '140', true, '1.4'],
    ['backwards', '40', '60', '35', true, '-0.25'],
    ['nothing yet', '40', '60', '40', true, '0'],
    ['down to zero and beyond the target', '50', '10', '0', false, '1.25'],
  ])('%s', (_, baseline, target, actual, ascending, ratio) => {
    expect(ratioOf(of(baseline, target, actual, ascending))).toBe(ratio);
  });

  test('a zero that was reported is a figure', () => {
    expect(of('0', '100', '0')).toEqual({ state: 'ratio', ratio: '0', change: '0' });
  });
});

describe('what is missing is named, and never taken as zero', () => {
  test.each([
    ['no actual', '40', '60', undefined, 'not_reported'],
    ['no target', '40', undefined, '50', 'no_target'],
    ['no baseline', undefined, '60', '50', 'no_baseline'],
    ['the target points the other way', '60', '40', '50', 'direction_conflict'],
  ])('%s', (_, baseline, target, actual, state) => {
    expect(of(baseline, target, actual).state).toBe(state);
  });

  test('without a target the change is still told', () => {
    expect(of('40', undefined, '50')).toEqual({ state: 'no_target', change: '10' });
    expect(of(undefined, undefined, '50')).toEqual({ state: 'no_target' });
  });

  test.each<Reported>([
    { kind: 'not_reported' },
    { kind: 'not_applicable', reason: 'the school was closed' },
    { kind: 'withheld', reason: 'too few people' },
  ])('$kind is no figure wherever it stands', (missing) => {
    const figure: Reported = { kind: 'reported', value: '5' };
    const rest = { baseline: figure, target: figure, actual: figure, ascending: true };
    expect(achievement({ ...rest, actual: missing }).state).toBe('not_reported');
    expect(achievement({ ...rest, target: missing }).state).toBe('no_target');
    expect(achievement({ ...rest, baseline: missing }).state).toBe('no_baseline');
  });
});

test('a target equal to the baseline is held or not, by the direction', () => {
  expect(of('50', '50', '50').state).toBe('maintained');
  expect(of('50', '50', '49').state).toBe('not_maintained');
  expect(of('50', '50', '49', false).state).toBe('maintained');
});

test('the ratio does not depend on the unit or on where the scale begins', () => {
  const number = fc.integer({ min: -1_000, max: 1_000 });
  fc.assert(
    fc.property(
      number,
      number,
      number,
      fc.integer({ min: 1, max: 50 }),
      number,
      (b, t, a, times, shift) => {
        fc.pre(t !== b);
        const scaled = (value: number) => String(value * times + shift);
        const ascending = t > b;
        const direct = ratioOf(of(String(b), String(t), String(a), ascending));
        expect(ratioOf(of(scaled(b), scaled(t), scaled(a), ascending))).toBe(direct);
      },
    ),
  );
});
