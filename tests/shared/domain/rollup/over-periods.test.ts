import { describe, expect, test } from 'vitest';
import type { CommonIndicator } from '../../../../shared/domain/framework/common-indicator.ts';
import { figureOf, flow, linkedProject, periodic, rolledUp } from '../../../builders/linked.ts';
import { reported } from '../../../builders/owned.ts';

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
});
