import { describe, expect, test } from 'vitest';
import type { AggregationRule } from '../../../../shared/domain/framework/indicator.ts';
import type { Precision } from '../../../../shared/domain/programme/programme.ts';
import { linkedProject, rollUpWater, rule } from '../../../builders/linked-projects.ts';

describe('the precision of a combined figure', () => {
  const precisionOf = (
    precisions: readonly Precision[],
    overProjects: AggregationRule['overProjects'] = 'sum',
  ) => {
    const projects = precisions.map((precision, at) =>
      linkedProject(`p${at}`, { actuals: [`${at + 1}`], value: { precision } }),
    );
    const { outcome } = rollUpWater(projects, { aggregation: rule({ overProjects }) });
    return outcome.state === 'figure' ? outcome.precision : outcome.state;
  };

  test.each([
    [['exact', 'exact'], 'exact'],
    [['exact', 'more_than'], 'more_than'],
    [['more_than', 'more_than'], 'more_than'],
    [['more_than', 'less_than'], 'about'],
    [['about', 'exact'], 'about'],
  ] as const)('of a sum of %j is %s', (precisions, expected) => {
    expect(precisionOf(precisions)).toBe(expected);
  });

  test.each([
    [['more_than', 'exact'], 'about'],
    [['more_than'], 'more_than'],
    [['exact', 'exact'], 'exact'],
  ] as const)('of the greatest of %j is %s', (precisions, expected) => {
    expect(precisionOf(precisions, 'max')).toBe(expected);
  });

  const overPeriods = (overPeriodsRule: AggregationRule['overPeriods']) => {
    const project = linkedProject('a', {
      actuals: ['1', '2'],
      indicator: { accumulation: 'periodic' },
      value: { precision: 'more_than' },
    });
    const [first, second] = project.values;
    const values = first && second ? [{ ...first, precision: 'exact' as const }, second] : [];
    const aggregation = rule({ overPeriods: overPeriodsRule });
    const common = { accumulation: 'periodic', aggregation } as const;
    return rollUpWater([{ ...project, values }], common).contributions[0]?.precision;
  };

  test('of the sum of periods is kept, of the greatest of them is about', () => {
    expect(overPeriods('sum')).toBe('more_than');
    expect(overPeriods('max')).toBe('about');
  });
});
