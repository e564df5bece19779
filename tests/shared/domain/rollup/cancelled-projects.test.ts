import { describe, expect, test } from 'vitest';
import { linkedProject, rollUpWater } from '../../../builders/linked-projects.ts';
import { reportedFigure } from '../../../builders/owned.ts';

const things = { of: 'things' } as const;

describe('a project that was cancelled', () => {
  const cancelled = linkedProject('a', {
    actuals: ['90', undefined],
    targets: ['100', '200'],
    baseline: reportedFigure('0'),
    indicator: { counts: things },
  });
  const at = (statusSince: string, status: 'cancelled' | 'suspended' = 'cancelled') => ({
    ...cancelled,
    project: { ...cancelled.project, status, statusSince },
  });

  test.each(['cancelled', 'suspended'] as const)(
    'or %s keeps what it achieved, and owes nothing for periods that end later',
    (status) => {
      expect(rollUpWater([at('2022-05-04', status)], { counts: things })).toMatchObject({
        outcome: { figure: { value: '90' }, completeness: 'complete' },
        carriedForward: 0,
        coverage: { reported: 1, projects: 1 },
        target: { value: '100' },
        original: { achievement: { ratio: '0.9' } },
        toEnd: { target: { value: '100' } },
      });
    },
  );

  test('owed as usual before that day', () => {
    expect(rollUpWater([at('2023-02-01')], { counts: things }, '2023-01-31')).toMatchObject({
      outcome: { completeness: 'at_least' },
      target: { value: '200' },
    });
  });

  test('before it reported leaves targets and coverage', () => {
    const silent = linkedProject('b', {
      actuals: [undefined],
      targets: ['500'],
      baseline: reportedFigure('0'),
      indicator: { counts: things },
    });
    const left = {
      ...silent,
      project: { ...silent.project, status: 'cancelled' as const, statusSince: '2021-03-01' },
    };
    expect(rollUpWater([at('2022-05-04'), left], { counts: things })).toMatchObject({
      outcome: { completeness: 'complete' },
      coverage: { reported: 1, projects: 1 },
      target: { value: '100' },
      notSummed: [{ reason: 'nothing_due' }],
    });
  });
});
