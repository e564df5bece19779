import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reported } from '../../../../shared/domain/reported.ts';
import { type Achievement, achievement } from '../../../../shared/domain/values/achievement.ts';

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

type Figures = Readonly<Record<'baseline' | 'target' | 'actual', number>>;

const ratioOf = (outcome: Achievement) =>
  outcome.state === 'ratio' ? outcome.ratio : outcome.state;

describe('achievement is the progress from baseline to target', () => {
  test.each([
    ['halfway up', '40', '60', '50', true, '0.5'],
    ['down, as for poverty', '50', '10', '20', false, '0.75'],
    ['further than the target', '0', '100', '140', true, '1.4'],
    ['backwards', '40', '60', '35', true, '-0.25'],
    ['nothing yet', '40', '60', '40', true, '0'],
    ['nothing yet, downwards', '50', '10', '50', false, '0'],
    ['in tenths', '0.1', '0.4', '0.2', true, '0.33333333333333333333'],
    ['below zero', '-40', '-20', '-30', true, '0.5'],
    ['beyond what a floating number holds', '0', '9007199254740993', '9007199254740993', true, '1'],
    ['down to zero and beyond the target', '50', '10', '0', false, '1.25'],
  ])('%s', (_, baseline, target, actual, ascending, ratio) => {
    expect(ratioOf(of(baseline, target, actual, ascending))).toBe(ratio);
  });

  test('a reported zero is a figure', () => {
    expect(of('0', '100', '0')).toEqual({ state: 'ratio', ratio: '0', change: '0' });
  });
});

describe('missing inputs are named, and never treated as zero', () => {
  test.each([
    ['no actual', '40', '60', undefined, 'not_reported'],
    ['no target', '40', undefined, '50', 'no_target'],
    ['no baseline', undefined, '60', '50', 'no_baseline'],
    ['the target points the other way', '60', '40', '50', 'direction_conflict'],
  ])('%s', (_, baseline, target, actual, state) => {
    expect(of(baseline, target, actual).state).toBe(state);
  });

  test('without a target the change is still given', () => {
    expect(of('40', undefined, '50')).toEqual({ state: 'no_target', change: '10' });
    expect(of(undefined, undefined, '50')).toEqual({ state: 'no_target' });
  });

  test.each<Reported>([
    { kind: 'not_reported' },
    { kind: 'not_applicable', reason: 'the school was closed' },
    { kind: 'withheld', reason: 'too few people' },
  ])('$kind never counts as a figure', (missing) => {
    const figure: Reported = { kind: 'reported', value: '5' };
    const rest = { baseline: figure, target: figure, actual: figure, ascending: true };
    expect(achievement({ ...rest, actual: missing }).state).toBe('not_reported');
    expect(achievement({ ...rest, target: missing }).state).toBe('no_target');
    expect(achievement({ ...rest, baseline: missing }).state).toBe('no_baseline');
  });
});

test.each([
  ['50', true, 'maintained'],
  ['51', true, 'maintained'],
  ['49', true, 'not_maintained'],
  ['50', false, 'maintained'],
  ['49', false, 'maintained'],
  ['51', false, 'not_maintained'],
])(
  'a target equal to the baseline of 50, with %s and more is better %s, is %s',
  (actual, ascending, state) => {
    expect(of('50', '50.0', actual, ascending).state).toBe(state);
  },
);

describe('achievement does not depend on the scale', () => {
  const number = fc.integer({ min: -1_000, max: 1_000 });
  const figures = fc
    .record({ baseline: number, target: number, actual: number })
    .filter(({ baseline, target }) => baseline !== target);
  const along = (given: Figures, scale: (value: number) => string = String) =>
    ratioOf(
      of(
        scale(given.baseline),
        scale(given.target),
        scale(given.actual),
        Number(scale(given.target)) > Number(scale(given.baseline)),
      ),
    );

  test('another unit or origin of the scale changes nothing', () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: 1, max: 50 }), number, (given, times, shift) => {
        expect(along(given, (value) => String(value * times + shift))).toBe(along(given));
      }),
    );
  });

  test('counting what remains instead of what is done changes nothing', () => {
    fc.assert(
      fc.property(figures, number, (given, whole) => {
        expect(along(given, (value) => String(whole - value))).toBe(along(given));
      }),
    );
  });

  test('reaching the target is one, standing still is zero', () => {
    fc.assert(
      fc.property(figures, (given) => {
        expect(along({ ...given, actual: given.target })).toBe('1');
        expect(along({ ...given, actual: given.baseline })).toBe('0');
      }),
    );
  });
});

test('without a direction there is a change and no ratio', () => {
  const figures = { baseline: reported('40'), target: reported('60'), actual: reported('50') };
  expect(achievement({ ...figures, ascending: undefined })).toEqual({
    state: 'direction_unknown',
    change: '10',
  });
  const stated = { kind: 'stated', text: 'Yes' } as const;
  expect(achievement({ ...figures, actual: stated, ascending: true }).state).toBe('not_reported');
  expect(achievement({ ...figures, target: stated, ascending: true }).state).toBe('no_target');
});
