import { describe, expect, test } from 'vitest';
import type { CommonIndicator } from '../../../../shared/domain/framework/common-indicator.ts';
import { overPeriods } from '../../../../shared/domain/rollup/over-periods.ts';
import {
  figureOf,
  flow,
  linkedProject,
  longAfter,
  periodic,
  rolledUp,
  rule,
  year,
} from '../../../builders/linked.ts';
import { notReported, reported } from '../../../builders/owned.ts';
import { anIndicator, aProject, aValue } from '../../../builders/records.ts';

describe('over periods', () => {
  test('flows are added; for cumulative totals the latest counts', () => {
    const flows = linkedProject('a', { actuals: ['10', '20', '30'], indicator: flow });
    expect(figureOf(rolledUp([flows], periodic()))).toBe('60');
    const totals = linkedProject('a', { actuals: ['10', '30', '60'] });
    expect(figureOf(rolledUp([totals]))).toBe('60');
  });

  test.each([
    ['average', '20'],
    ['min', '10'],
    ['max', '30'],
  ] as const)('%s of 10, 30 and 20 is %s', (overPeriods, expected) => {
    const project = linkedProject('a', { actuals: ['10', '30', '20'], indicator: flow });
    expect(figureOf(rolledUp([project], periodic({ overPeriods, overProjects: 'max' })))).toBe(
      expected,
    );
  });

  test('a late correction of the first period does not overwrite the second', () => {
    const project = linkedProject('a', { actuals: ['10', '60'] });
    const values = project.values.map((value, at) =>
      at === 0 ? { ...value, actual: reported('12'), asOf: '2026-12-31', version: 5 } : value,
    );
    expect(figureOf(rolledUp([{ ...project, values }]))).toBe('60');
  });

  test('without a rule periods are not combined, unless there is only one', () => {
    const none = { aggregation: { ...periodic().aggregation, overPeriods: 'none' } } as const;
    const common = none as Partial<CommonIndicator>;
    const two = rolledUp([linkedProject('a', { actuals: ['10', '60'] })], common);
    expect(two.notSummed).toMatchObject([{ reason: 'rule_none' }]);
    expect(figureOf(rolledUp([linkedProject('a', { actuals: ['60'] })], common))).toBe('60');
  });

  test('only values approved by the date count', () => {
    const project = linkedProject('a', { actuals: ['10', '60'] });
    expect(figureOf(rolledUp([project], {}, '2022-06-30'))).toBe('10');
    const draft = linkedProject('a', { actuals: ['60'], value: { status: 'submitted' } });
    expect(figureOf(rolledUp([draft]))).toBe('not_reported');
  });

  const withheld = { kind: 'withheld', reason: 'too few people' } as const;
  const reasonOf = (rollUp: ReturnType<typeof rolledUp>) => rollUp.notSummed[0]?.reason;

  test('what was not reported later does not hide that a figure is withheld', () => {
    const project = linkedProject('a', { actuals: [withheld, notReported], indicator: flow });
    expect(reasonOf(rolledUp([project], periodic()))).toBe('withheld');
  });

  test('the last of several figures without a number is the reason', () => {
    const stated = { kind: 'stated', text: 'fewer than 20' } as const;
    const project = linkedProject('a', { actuals: [withheld, stated, withheld], indicator: flow });
    expect(reasonOf(rolledUp([project], periodic()))).toBe('withheld');
    const turned = linkedProject('a', { actuals: [stated, withheld, stated], indicator: flow });
    expect(reasonOf(rolledUp([turned], periodic()))).toBe('stated');
  });

  test('households may be met twice in two periods, not in one, nor in the greatest of them', () => {
    const counts = { of: 'households', reach: 'direct' } as const;
    const one = linkedProject('a', { actuals: ['10', undefined], indicator: { ...flow, counts } });
    expect(figureOf(rolledUp([one], { ...periodic(), counts }))).toBe('10');
    const two = linkedProject('a', { actuals: ['10', '20'], indicator: { ...flow, counts } });
    expect(reasonOf(rolledUp([two], { ...periodic(), counts }))).toBe('met_twice');
    const greatest = { ...periodic({ overPeriods: 'max', overProjects: 'max' }), counts };
    expect(figureOf(rolledUp([two], greatest))).toBe('20');
  });

  test('a figure that is approved before its period is over is not carried forward', () => {
    const early = linkedProject('a', { actuals: ['10'], value: { asOf: '2021-06-30' } });
    expect(rolledUp([early], {}, '2021-07-01')).toMatchObject({
      outcome: { figure: { value: '10' }, completeness: 'complete' },
      carriedForward: 0,
    });
  });

  test('that a figure is withheld is told even before its period is over', () => {
    const early = linkedProject('a', { actuals: [withheld], value: { asOf: '2021-06-30' } });
    expect(reasonOf(rolledUp([early], {}, '2021-07-01'))).toBe('withheld');
    const sumOfParts = { aggregation: rule({ overDisaggregation: 'sum_of_parts' }) };
    expect(reasonOf(rolledUp([early], sumOfParts, '2021-07-01'))).toBe('withheld');
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
