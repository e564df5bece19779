import { describe, expect, test } from 'vitest';
import { categoryStanding } from '../../../../shared/domain/values/category-standing.ts';
import { judgePeriod } from '../../../../shared/domain/values/judgement.ts';
import { reportedFigure } from '../../../builders/owned.ts';
import { anIndicator } from '../../../builders/records.ts';

const period = { periodStart: '2026-01-01', periodEnd: '2026-06-30' };
const aim = (value: string) => ({ value: reportedFigure(value) });

describe('a period is assessed', () => {
  const indicator = anIndicator({ baseline: aim('40') });

  test('against the original and the revised target', () => {
    const revisedTarget = aim('90');
    const { original, revised } = judgePeriod(
      indicator,
      { ...period, target: aim('60'), revisedTarget },
      reportedFigure('50'),
    );
    expect(original.achievement).toMatchObject({ state: 'ratio', ratio: '0.5' });
    expect(revised?.achievement).toMatchObject({ state: 'ratio', ratio: '0.2' });
  });

  test('with a reason in words, and in percentage points for percentages', () => {
    const share = { ...indicator, measure: 'percentage' } as const;
    expect(judgePeriod(share, period, reportedFigure('50')).original).toEqual({
      achievement: { state: 'no_target', change: '10' },
      changeIn: 'percentage_points',
      explanation:
        'There is no target, so there is no ratio; the change is from the baseline, if there is one.',
    });
    expect(judgePeriod(indicator, period, reportedFigure('50')).original.changeIn).toBe('units');
  });
});

describe('categorical answers have a level instead of a ratio', () => {
  const good = { kind: 'described', category: 'good' } as const;
  const ordinal = anIndicator({
    measure: 'ordinal',
    categories: ['poor', 'fair', 'good', 'very good'],
    baseline: { value: { kind: 'described', category: 'poor' } },
  });

  test('with steps moved, if the categories are ordered', () => {
    expect(
      categoryStanding(
        ordinal,
        { target: { value: { kind: 'described', category: 'very good' } } },
        good,
      ),
    ).toEqual({
      category: 'good',
      level: 3,
      levels: 4,
      stepsMoved: 2,
      stepsToTarget: 1,
    });
  });

  test('without steps, if a category was not given', () => {
    const { baseline: _, ...rest } = ordinal;
    expect(categoryStanding(rest, {}, good)).toEqual({ category: 'good', level: 3, levels: 4 });
    expect(categoryStanding({ ...ordinal, measure: 'nominal' }, {}, good)).toEqual({
      category: 'good',
    });
  });

  test('and no level without a category', () => {
    expect(categoryStanding(ordinal, {}, { kind: 'not_reported' })).toBeUndefined();
    expect(
      categoryStanding(ordinal, {}, { kind: 'described', text: { en: 'The road holds.' } }),
    ).toBeUndefined();
  });
});

test('a category that the indicator does not have stands for itself, and so does one without steps', () => {
  const ordinal = anIndicator({ measure: 'ordinal', categories: ['poor', 'good'] });
  const other = { kind: 'described', category: 'fair' } as const;
  expect(categoryStanding(ordinal, {}, other)).toEqual({ category: 'fair' });
  expect(categoryStanding(ordinal, {}, undefined)).toBeUndefined();
  expect(categoryStanding(ordinal, {}, reportedFigure('1'))).toBeUndefined();
});

test('words and what was not recorded are judged as not reported, with or without a baseline', () => {
  const indicator = anIndicator({ baseline: aim('40') });
  const words = { kind: 'described', category: 'good' } as const;
  const { baseline: _, ...without } = indicator;
  for (const actual of [words, undefined])
    for (const each of [indicator, without])
      expect(judgePeriod(each, period, actual).original.achievement).toEqual({
        state: 'not_reported',
      });
});
