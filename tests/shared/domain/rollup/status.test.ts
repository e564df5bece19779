import { describe, expect, test } from 'vitest';
import { linkedProject, rollUpWater, year } from '../../../builders/linked-projects.ts';
import { reportedFigure } from '../../../builders/owned.ts';

const things = { of: 'things' } as const;

describe('the status of a programme', () => {
  const aimed = (id: string, actual: string | undefined, revised?: string) =>
    linkedProject(id, {
      actuals: [actual],
      baseline: reportedFigure('0'),
      indicator: {
        counts: things,
        periods: [
          {
            ...year(0),
            target: { value: reportedFigure('100') },
            ...(revised !== undefined && { revisedTarget: { value: reportedFigure(revised) } }),
          },
        ],
      },
    });
  const statusOf = (...projects: readonly ReturnType<typeof aimed>[]) =>
    rollUpWater(projects, { counts: things }).status;

  test('is by the revised target where there is one', () => {
    expect(statusOf(aimed('a', '60'))).toBe('below_plan');
    expect(statusOf(aimed('a', '60', '60'))).toBe('on_plan');
    expect(statusOf(aimed('a', '60', '30'))).toBe('above_plan');
  });

  test('is of all where there is a ratio of all: 60 of 60 and nothing of 60 is below plan', () => {
    expect(statusOf(aimed('a', '60', '60'), aimed('b', undefined, '60'))).toBe('below_plan');
  });

  test('is of those that reported where there is none of all, by their revised targets', () => {
    const silent = aimed('b', undefined);
    const homeless = {
      ...silent,
      indicators: silent.indicators.map(({ baseline: _, ...indicator }) => indicator),
    };
    expect(statusOf(aimed('a', '60', '60'), homeless)).toBe('on_plan');
    expect(statusOf(aimed('a', '60'), homeless)).toBe('below_plan');
  });
});
