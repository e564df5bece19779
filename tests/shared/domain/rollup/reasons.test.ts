import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../../../shared/domain/framework/indicator.ts';
import { programmeRollUps } from '../../../../shared/domain/rollup/programme-roll-ups.ts';
import {
  figureOf,
  flow,
  linkedProject,
  longAfter,
  periodic,
  rollUpWater,
  rule,
  share,
} from '../../../builders/linked-projects.ts';
import { programmeRecords } from '../../../builders/owned.ts';
import { aCommonIndicator } from '../../../builders/records.ts';

describe('each reason not to sum is named', () => {
  const households = { of: 'households', reach: 'direct' } as const;
  const differing: readonly (readonly [string, Partial<Indicator>])[] = [
    ['measure_differs', { measure: 'percentage' }],
    ['direction_differs', { ascending: false }],
    ['accumulation_differs', { accumulation: 'level' }],
    ['unit_differs', { unit: { en: 'families' } }],
    ['unit_differs', { unit: { zh: '户' } }],
    ['counts_not_declared', { counts: undefined }],
    ['counted_differs', { counts: { of: 'persons', reach: 'direct' } }],
    ['reach_differs', { counts: { of: 'households', reach: 'indirect' } }],
    ['result_type_differs', { resultId: 'another' }],
    [
      'rule_none',
      {
        aggregation: { overPeriods: 'latest', overProjects: 'none', overDisaggregation: 'none' },
      },
    ],
    [
      'period_rule_differs',
      { aggregation: { overPeriods: 'max', overProjects: 'sum', overDisaggregation: 'none' } },
    ],
  ];

  test.each(differing)('%s', (reason, fields) => {
    const apart = linkedProject('a', { actuals: ['10'], indicator: fields as never });
    expect(rollUpWater([apart, linkedProject('b', { actuals: ['20'] })])).toMatchObject({
      outcome: { figure: { value: '20' }, completeness: 'at_least' },
      notSummed: [{ address: '/projects/a/indicators/households', version: 1, reason }],
    });
  });

  test('of a project that owes nothing yet too, which is not counted', () => {
    const apart = linkedProject('a', { actuals: [undefined], indicator: { ascending: false } });
    const at = (asOf: string) => rollUpWater([apart], {}, asOf);
    expect(at('2021-12-30')).toMatchObject({
      coverage: { projects: 0 },
      notSummed: [{ reason: 'direction_differs' }],
    });
    expect(at('2021-12-31').coverage.projects).toBe(1);
  });

  test.each(['currency', 'priceYear'] as const)('%s', (field) => {
    const counts = { of: 'money', currency: 'CNY', priceYear: 2020 } as const;
    const other = { ...counts, [field]: field === 'currency' ? 'MMK' : 2021 };
    const apart = linkedProject('a', { actuals: ['10'], indicator: { counts: other } });
    expect(rollUpWater([apart], { counts }).notSummed).toMatchObject([
      { reason: field === 'currency' ? 'currency_differs' : 'price_year_differs' },
    ]);
  });

  test('households of two projects, unless no household is counted twice', () => {
    const two = ['a', 'b'].map((id) => linkedProject(id, { actuals: ['10'] }));
    expect(rollUpWater(two, { counts: households })).toMatchObject({
      outcome: { state: 'not_summed', reason: 'met_twice' },
      coverage: { reported: 2, projects: 2 },
      contributions: [{ summed: false }, { summed: false }],
    });
    expect(figureOf(rollUpWater(two, { counts: { ...households, countedOnce: true } }))).toBe('20');
    expect(figureOf(rollUpWater(two.slice(1), { counts: households }))).toBe('10');
    const apart = linkedProject('c', { actuals: ['10'], indicator: { ascending: false } });
    expect(figureOf(rollUpWater([...two.slice(1), apart], { counts: households }))).toBe('10');
  });

  test('households of two periods', () => {
    const project = linkedProject('a', { actuals: ['10', '20'], indicator: flow });
    const common = { ...periodic(), counts: households };
    expect(rollUpWater([project], common).notSummed).toMatchObject([{ reason: 'met_twice' }]);
  });

  test('two indicators of one project that may overlap', () => {
    const project = linkedProject('a', { actuals: ['10'] });
    const child = project.indicators.map((each) => ({ ...each, indicatorId: 'child' }));
    const both = { ...project, indicators: [...project.indicators, ...child] };
    expect(rollUpWater([both]).notSummed.map(({ reason }) => reason)).toEqual([
      'twice_in_project',
      'twice_in_project',
    ]);
  });

  test.each([
    ['percentage', { measure: 'percentage' }, { measure: 'percentage' }],
    ['statistic', { counts: { of: 'statistic' } }, { counts: { of: 'statistic' } }],
  ])('%s, even if a stored rule asks for it', (reason, common, indicator) => {
    const project = linkedProject('a', { actuals: ['10'], indicator: indicator as never });
    expect(rollUpWater([project], common as never).outcome).toMatchObject({ reason });
  });

  test.each(['sum', 'average'] as const)('percentages over periods: %s', (overPeriods) => {
    const measured = { ...flow, measure: 'percentage' } as const;
    const project = linkedProject('a', {
      actuals: [share('50', '1', '2'), share('25', '1', '4')],
      indicator: measured,
    });
    const aggregation = rule({ overPeriods, overProjects: 'ratio_of_sums' });
    expect(rollUpWater([project], { ...measured, aggregation })).toMatchObject({
      outcome: { state: 'not_reported' },
      notSummed: [{ reason: 'percentage' }],
    });
    const greatest = { ...aggregation, overPeriods: 'max' } as const;
    expect(figureOf(rollUpWater([project], { ...measured, aggregation: greatest }))).toBe('50');
  });

  test('rates over periods', () => {
    const counts = { of: 'statistic' } as const;
    const project = linkedProject('a', { actuals: ['10', '20'], indicator: { ...flow, counts } });
    const common = { ...periodic({ overProjects: 'max' }), counts };
    expect(rollUpWater([project], common).notSummed).toMatchObject([{ reason: 'statistic' }]);
    const latest = { ...common, aggregation: rule({ overProjects: 'max' }) };
    expect(figureOf(rollUpWater([project], latest))).toBe('20');
  });

  test('the rule of the common indicator is to put nothing together', () => {
    const aggregation = rule({ overProjects: 'none' });
    const project = linkedProject('a', { actuals: ['10'] });
    expect(rollUpWater([project], { aggregation }).outcome).toMatchObject({
      state: 'not_summed',
      reason: 'rule_none',
    });
  });

  test('averages over periods', () => {
    const project = linkedProject('a', { actuals: ['10', '30'], indicator: flow });
    expect(rollUpWater([project], periodic({ overPeriods: 'average' })).outcome).toMatchObject({
      state: 'not_summed',
      reason: 'statistic',
    });
  });

  test('a ratio of sums of plain numbers', () => {
    const aggregation = rule({ overProjects: 'ratio_of_sums' });
    const project = linkedProject('a', { actuals: ['10'] });
    expect(rollUpWater([project], { aggregation }).outcome).toMatchObject({
      state: 'not_summed',
      reason: 'rule_without_meaning',
    });
  });

  test('a ratio of sums where no percentage has its denominator', () => {
    const measured = { measure: 'percentage' } as const;
    const project = linkedProject('a', { actuals: ['10'], indicator: measured });
    const aggregation = rule({ overProjects: 'ratio_of_sums' });
    expect(rollUpWater([project], { ...measured, aggregation }).outcome).toMatchObject({
      state: 'not_summed',
      reason: 'rule_without_meaning',
    });
  });

  test('nothing, where no project names the common indicator', () => {
    expect(rollUpWater([])).toMatchObject({
      outcome: { state: 'not_reported' },
      coverage: { reported: 0, projects: 0 },
      notSummed: [],
    });
  });

  test('levels over time', () => {
    const project = linkedProject('a', { actuals: ['10', '20'] });
    const common = periodic();
    expect(
      rollUpWater([project], { ...common, accumulation: 'cumulative' }).notSummed,
    ).toMatchObject([{ reason: 'stock_over_time' }]);
  });
});

test('an indicator without a common indicator is listed as not declared', () => {
  const projects = [
    linkedProject('a', { actuals: ['1'], indicator: { commonIndicatorId: undefined } }),
    linkedProject('b', { actuals: ['1'] }),
  ];
  const records = programmeRecords({ projects, commonIndicators: [aCommonIndicator()] });
  expect(programmeRollUps(records, longAfter).undeclared).toEqual([
    { address: '/projects/a/indicators/households', version: 1, reason: 'not_declared' },
  ]);
});
