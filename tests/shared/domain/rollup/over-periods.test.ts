import { describe, expect, test } from 'vitest';
import type { CommonIndicator } from '../../../../shared/domain/framework/common-indicator.ts';
import { overPeriods } from '../../../../shared/domain/rollup/over-periods.ts';
import {
  figureOf,
  flow,
  linkedProject,
  longAfter,
  periodic,
  rollUpWater,
  rule,
  year,
} from '../../../builders/linked-projects.ts';
import { notReported, reportedFigure } from '../../../builders/owned.ts';
import { anIndicator, aProject, aValue } from '../../../builders/records.ts';

describe('over periods', () => {
  test('flows are added; for cumulative totals the latest counts', () => {
    const flows = linkedProject('a', { actuals: ['10', '20', '30'], indicator: flow });
    expect(figureOf(rollUpWater([flows], periodic()))).toBe('60');
    const totals = linkedProject('a', { actuals: ['10', '30', '60'] });
    expect(figureOf(rollUpWater([totals]))).toBe('60');
  });

  test.each([
    ['average', '20'],
    ['min', '10'],
    ['max', '30'],
  ] as const)('%s of 10, 30 and 20 is %s', (overPeriods, expected) => {
    const project = linkedProject('a', { actuals: ['10', '30', '20'], indicator: flow });
    expect(figureOf(rollUpWater([project], periodic({ overPeriods, overProjects: 'max' })))).toBe(
      expected,
    );
  });

  test('a late correction of the first period does not overwrite the second', () => {
    const project = linkedProject('a', { actuals: ['10', '60'] });
    const values = project.values.map((value, at) =>
      at === 0 ? { ...value, actual: reportedFigure('12'), asOf: '2026-12-31', version: 5 } : value,
    );
    expect(figureOf(rollUpWater([{ ...project, values }]))).toBe('60');
  });

  test('without a rule periods are not combined, unless there is only one', () => {
    const none = { aggregation: { ...periodic().aggregation, overPeriods: 'none' } } as const;
    const common = none as Partial<CommonIndicator>;
    const two = rollUpWater([linkedProject('a', { actuals: ['10', '60'] })], common);
    expect(two.notSummed).toMatchObject([{ reason: 'rule_none' }]);
    expect(figureOf(rollUpWater([linkedProject('a', { actuals: ['60'] })], common))).toBe('60');
  });

  test('only values approved by the date count', () => {
    const project = linkedProject('a', { actuals: ['10', '60'] });
    expect(figureOf(rollUpWater([project], {}, '2022-06-30'))).toBe('10');
    const draft = linkedProject('a', { actuals: ['60'], value: { status: 'submitted' } });
    expect(figureOf(rollUpWater([draft]))).toBe('not_reported');
  });

  const withheld = { kind: 'withheld', reason: 'too few people' } as const;
  const reasonOf = (rollUp: ReturnType<typeof rollUpWater>) => rollUp.notSummed[0]?.reason;

  test('what was not reported later does not hide that a figure is withheld', () => {
    const project = linkedProject('a', { actuals: [withheld, notReported], indicator: flow });
    expect(reasonOf(rollUpWater([project], periodic()))).toBe('withheld');
  });

  test('the last of several figures without a number is the reason', () => {
    const stated = { kind: 'stated', text: 'fewer than 20' } as const;
    const project = linkedProject('a', { actuals: [withheld, stated, withheld], indicator: flow });
    expect(reasonOf(rollUpWater([project], periodic()))).toBe('withheld');
    const turned = linkedProject('a', { actuals: [stated, withheld, stated], indicator: flow });
    expect(reasonOf(rollUpWater([turned], periodic()))).toBe('stated');
  });

  test('households may be met twice in two periods, not in one, nor in the greatest of them', () => {
    const counts = { of: 'households', reach: 'direct' } as const;
    const one = linkedProject('a', { actuals: ['10', undefined], indicator: { ...flow, counts } });
    expect(figureOf(rollUpWater([one], { ...periodic(), counts }))).toBe('10');
    const two = linkedProject('a', { actuals: ['10', '20'], indicator: { ...flow, counts } });
    expect(reasonOf(rollUpWater([two], { ...periodic(), counts }))).toBe('met_twice');
    const greatest = { ...periodic({ overPeriods: 'max', overProjects: 'max' }), counts };
    expect(figureOf(rollUpWater([two], greatest))).toBe('20');
  });

  test('a figure that is approved before its period is over is not carried forward', () => {
    const early = linkedProject('a', { actuals: ['10'], value: { asOf: '2021-06-30' } });
    expect(rollUpWater([early], {}, '2021-07-01')).toMatchObject({
      outcome: { figure: { value: '10' }, completeness: 'complete' },
      carriedForward: 0,
    });
  });

  test('that a figure is withheld is told even before its period is over', () => {
    const early = linkedProject('a', { actuals: [withheld], value: { asOf: '2021-06-30' } });
    expect(reasonOf(rollUpWater([early], {}, '2021-07-01'))).toBe('withheld');
    const sumOfParts = { aggregation: rule({ overDisaggregation: 'sum_of_parts' }) };
    expect(reasonOf(rollUpWater([early], sumOfParts, '2021-07-01'))).toBe('withheld');
  });

  test('words are not put together', () => {
    const indicator = anIndicator({ measure: 'ordinal', periods: [year(0)] });
    const value = aValue({ ...year(0), actual: { kind: 'described', category: 'good' } });
    const asked = { rule: rule({}), project: aProject(), asOf: longAfter };
    expect(overPeriods(indicator, [value], asked)).toMatchObject({
      state: 'none',
      reason: 'words',
    });
  });
});
