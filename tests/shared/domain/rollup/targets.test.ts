import { describe, expect, test } from 'vitest';
import {
  flow,
  linkedProject,
  periodic,
  rollUpWater,
  rule,
  share,
  year,
} from '../../../builders/linked-projects.ts';
import { reportedFigure } from '../../../builders/owned.ts';

describe('targets roll up by the same rule', () => {
  const project = (id: string, actual: string, target: string | undefined) =>
    linkedProject(id, {
      actuals: [actual],
      targets: [target],
      baseline: reportedFigure('10'),
    });

  test('from the same projects and periods as the actual', () => {
    const rollUp = rollUpWater([project('a', '60', '110'), project('b', '40', '60')]);
    expect(rollUp).toMatchObject({
      baseline: { value: '20' },
      target: { value: '170' },
      original: { achievement: { state: 'ratio', ratio: '0.53333333333333333333' } },
    });
    expect(rollUp).not.toHaveProperty('revised');
  });

  test('without a target there is no achievement', () => {
    const rollUp = rollUpWater([project('a', '60', '110'), project('b', '40', undefined)]);
    expect(rollUp).not.toHaveProperty('target');
    expect(rollUp.original?.achievement).toEqual({ state: 'no_target', change: '80' });
  });

  test('the revised target is kept beside the original', () => {
    const first = project('a', '60', '110');
    const revised = {
      ...first,
      indicators: first.indicators.map((each) => ({
        ...each,
        periods: each.periods.map((period) => ({
          ...period,
          revisedTarget: { value: reportedFigure('60') },
        })),
      })),
    };
    expect(rollUpWater([revised, project('b', '40', '60')])).toMatchObject({
      target: { value: '170' },
      revisedTarget: { value: '120' },
      original: { achievement: { ratio: '0.53333333333333333333' } },
      revised: { achievement: { ratio: '0.8' } },
    });
  });

  test('an inexact target is compared by its number, and marked as inexact', () => {
    const first = project('a', '60', '110');
    const inexact = (precision: 'about' | 'more_than') => ({
      ...first,
      indicators: first.indicators.map((each) => ({
        ...each,
        periods: each.periods.map((period) => ({
          ...period,
          target: { value: reportedFigure('110'), precision },
        })),
      })),
    });
    const second = project('b', '40', '60');
    const rollUp = rollUpWater([inexact('more_than'), second]);
    expect(rollUp).toMatchObject({
      target: { value: '170', precision: 'more_than' },
      original: { achievement: { ratio: '0.53333333333333333333' } },
    });
    expect(rollUp.baseline).toEqual({ value: '20' });
    expect(rollUpWater([inexact('about'), second]).target).toMatchObject({ precision: 'about' });
  });

  test('projects that did not report are in the target of all, not in that of those that reported', () => {
    const silent = linkedProject('c', { actuals: [undefined], targets: ['900'] });
    const rollUp = rollUpWater([project('a', '60', '110'), silent]);
    expect(rollUp).toMatchObject({
      target: { value: '1010' },
      ofReported: { target: { value: '110' }, original: { achievement: { ratio: '0.5' } } },
      coverage: { reported: 1, projects: 2 },
    });
    expect(rollUp).not.toHaveProperty('original');
  });

  describe('over periods', () => {
    const two = (fields: Parameters<typeof linkedProject>[1]['indicator'] = {}) =>
      linkedProject('a', {
        actuals: ['10', '20'],
        targets: ['30', '50'],
        indicator: { ...flow, ...fields },
      });
    const [first, second] = two().indicators[0]?.periods ?? [];
    const inexact = first && {
      ...first,
      target: { value: reportedFigure('30'), precision: 'more_than' },
    };
    const periods = [inexact, second].flatMap((each) => each ?? []) as never;

    test('a sum with one inexact target is as inexact as that, the greatest of them is about', () => {
      const of = (overPeriods: 'sum' | 'max') =>
        rollUpWater([two({ periods })], periodic({ overPeriods, overProjects: 'max' })).target;
      expect(of('sum')).toEqual({ value: '80', precision: 'more_than' });
      expect(of('max')).toEqual({ value: '50', precision: 'about' });
    });

    test('the original target counts in the revised one where a period was not revised', () => {
      const revised = second && { ...second, revisedTarget: { value: reportedFigure('70') } };
      const project = two({ periods: [first, revised].flatMap((each) => each ?? []) });
      expect(rollUpWater([project], periodic())).toMatchObject({
        target: { value: '80' },
        revisedTarget: { value: '100' },
      });
    });
  });

  test('of percentages only where each of them can be added', () => {
    const percentage = { measure: 'percentage' } as const;
    const common = { ...percentage, aggregation: rule({ overProjects: 'ratio_of_sums' }) };
    const projects = ['a', 'b'].map((id) => {
      const target = id === 'a' ? share('60', '6', '10') : reportedFigure('60');
      const { periodStart, periodEnd } = year(0);
      const periods = [{ periodStart, periodEnd, target: { value: target } }];
      const indicator = { ...percentage, periods };
      return linkedProject(id, { actuals: [share('50', '5', '10')], indicator });
    });
    expect(rollUpWater(projects.slice(0, 1), common)).toMatchObject({ target: { value: '60' } });
    expect(rollUpWater(projects, common)).not.toHaveProperty('target');
  });
});
