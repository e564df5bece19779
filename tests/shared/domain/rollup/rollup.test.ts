import { describe, expect, test } from 'vitest';
import type { CommonIndicator } from '../../../../shared/domain/framework/common-indicator.ts';
import type { AggregationRule, Indicator } from '../../../../shared/domain/framework/indicator.ts';
import { programmeRollUps } from '../../../../shared/domain/rollup/programme-roll-ups.ts';
import {
  linkedProject,
  longAfter,
  rollUpWater,
  share,
  year,
} from '../../../builders/linked-projects.ts';
import { notReported, programmeRecords, reportedFigure } from '../../../builders/owned.ts';
import { aCommonIndicator } from '../../../builders/records.ts';

const periodic = (rule: Partial<AggregationRule> = {}): Partial<CommonIndicator> => ({
  accumulation: 'periodic',
  aggregation: {
    overPeriods: 'sum',
    overProjects: 'sum',
    overDisaggregation: 'total_given',
    ...rule,
  },
});
const flow = { accumulation: 'periodic' } as const;
const figureOf = (rollUp: ReturnType<typeof rollUpWater>) =>
  rollUp.outcome.state === 'figure' ? rollUp.outcome.figure.value : rollUp.outcome.state;

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
});

describe('over projects', () => {
  const percentages: Partial<CommonIndicator> = {
    measure: 'percentage',
    aggregation: {
      overPeriods: 'latest',
      overProjects: 'ratio_of_sums',
      overDisaggregation: 'total_given',
    },
  };
  const indicator = { measure: 'percentage' } as const;

  test('percentages are a ratio of sums: 180/200 and 10/100 give 63.3 %, not 50 %', () => {
    const rollUp = rollUpWater(
      [
        linkedProject('a', { actuals: [share('90', '180', '200')], indicator }),
        linkedProject('b', { actuals: [share('10', '10', '100')], indicator }),
      ],
      percentages,
    );
    expect(rollUp.outcome).toMatchObject({
      figure: { value: '63.33333333333333333333', numerator: '190', denominator: '300' },
      completeness: 'complete',
    });
  });

  test('a percentage without its denominator is listed separately', () => {
    const rollUp = rollUpWater(
      [
        linkedProject('a', { actuals: [share('90', '180', '200')], indicator }),
        linkedProject('b', { actuals: ['10'], indicator }),
      ],
      percentages,
    );
    expect(rollUp).toMatchObject({
      outcome: { figure: { value: '90' }, completeness: 'partial' },
      coverage: { reported: 1, projects: 2 },
      contributions: [{ summed: true }, { projectId: 'b', summed: false }],
      notSummed: [{ address: '/projects/b/indicators/households', reason: 'no_denominator' }],
    });
  });

  test('an inexact sum is marked as inexact', () => {
    const projects = [
      linkedProject('a', { actuals: ['10'] }),
      linkedProject('b', { actuals: ['20'], value: { precision: 'more_than' } }),
    ];
    expect(rollUpWater(projects).outcome).toMatchObject({ precision: 'more_than' });
  });

  test.each([
    ['max', '20'],
    ['min', '10'],
  ] as const)('%s of 10 and 20 is %s', (overProjects, expected) => {
    const projects = ['10', '20'].map((actual, at) =>
      linkedProject(`p${at}`, { actuals: [actual] }),
    );
    const aggregation = {
      overPeriods: 'latest',
      overProjects,
      overDisaggregation: 'total_given',
    } as const;
    expect(figureOf(rollUpWater(projects, { aggregation }))).toBe(expected);
  });
});

describe('part of what was due is missing', () => {
  test.each([
    ['exact', 'at_least'],
    ['more_than', 'at_least'],
    ['about', 'partial'],
    ['less_than', 'partial'],
  ] as const)('a figure that is %s makes the sum %s', (precision, completeness) => {
    const projects = [
      linkedProject('a', { actuals: ['10'], value: { precision } }),
      linkedProject('b', { actuals: [undefined] }),
    ];
    expect(rollUpWater(projects).outcome).toMatchObject({ completeness });
  });

  const three = [
    linkedProject('a', { actuals: ['100'] }),
    linkedProject('b', { actuals: ['50'] }),
    linkedProject('c', { actuals: [undefined] }),
  ];

  test('with 2 of 3 projects reported, a sum of counts is "at least"', () => {
    expect(rollUpWater(three)).toMatchObject({
      outcome: { figure: { value: '150' }, completeness: 'at_least' },
      coverage: { reported: 2, projects: 3 },
      notSummed: [{ reason: 'not_reported' }],
    });
  });

  test('a quantity that can be negative is "partial"', () => {
    const counts = { of: 'quantity' } as const;
    const projects = three.map((project) => ({
      ...project,
      indicators: project.indicators.map((each) => ({ ...each, counts })),
    }));
    expect(rollUpWater(projects, { counts }).outcome).toMatchObject({ completeness: 'partial' });
  });

  test('a negative count is not "at least" either', () => {
    const negative = [linkedProject('a', { actuals: ['-1'] }), ...three.slice(1)];
    expect(rollUpWater(negative).outcome).toMatchObject({ completeness: 'partial' });
  });

  test('with an unreported period, a sum of periods is "at least"', () => {
    const project = linkedProject('a', { actuals: ['10', notReported, '30'], indicator: flow });
    expect(rollUpWater([project], periodic())).toMatchObject({
      outcome: { figure: { value: '40' }, completeness: 'at_least' },
      contributions: [{ missingPeriods: 1 }],
    });
  });

  test('the latest figure of an earlier period is carried forward, and marked', () => {
    const project = linkedProject('a', { actuals: ['100', undefined] });
    expect(rollUpWater([project])).toMatchObject({
      outcome: { figure: { value: '100' } },
      carriedForward: 1,
      contributions: [{ carriedForward: true, periodEnd: year(0).periodEnd }],
    });
    expect(rollUpWater([project], {}, '2022-06-30')).toMatchObject({ carriedForward: 0 });
  });

  test('what was reported without a number is not replaced by an earlier figure', () => {
    const reason = 'the village moved';
    const moved = linkedProject('a', { actuals: ['100', { kind: 'not_applicable', reason }] });
    expect(rollUpWater([moved])).toMatchObject({
      outcome: { state: 'not_reported' },
      notSummed: [{ reason: 'not_applicable' }],
    });
    const inWords = linkedProject('a', {
      actuals: ['100', { kind: 'stated', text: 'fewer than 20' }],
    });
    expect(rollUpWater([inWords])).toMatchObject({
      outcome: { state: 'not_reported' },
      notSummed: [{ reason: 'stated' }],
    });
  });
});

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
});

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

  test('levels over time', () => {
    const project = linkedProject('a', { actuals: ['10', '20'] });
    const common = periodic();
    expect(
      rollUpWater([project], { ...common, accumulation: 'cumulative' }).notSummed,
    ).toMatchObject([{ reason: 'stock_over_time' }]);
  });
});

test('a weighted mean takes its weights from another common indicator', () => {
  const mean = { of: 'statistic' } as const;
  const weighed = (id: string, income: string, households: string | undefined) => {
    const project = linkedProject(id, {
      actuals: [income],
      indicator: { indicatorId: 'income', commonIndicatorId: 'income', counts: mean },
      value: { indicatorId: 'income' },
    });
    const weight = linkedProject(id, { actuals: [households] });
    return {
      ...project,
      indicators: [...project.indicators, ...weight.indicators],
      values: [...project.values, ...weight.values],
    };
  };
  const aggregation = {
    overPeriods: 'latest',
    overProjects: 'weighted_mean',
    overDisaggregation: 'total_given',
    weight: 'water',
  } as const;
  const commonIndicators = [
    aCommonIndicator({ commonIndicatorId: 'income', counts: mean, aggregation }),
    aCommonIndicator(),
  ];
  const projects = [
    weighed('a', '100', '3'),
    weighed('b', '200', '1'),
    weighed('c', '900', undefined),
  ];
  const { rollUps } = programmeRollUps(programmeRecords({ projects, commonIndicators }), longAfter);
  expect(rollUps[0]).toMatchObject({
    outcome: { figure: { value: '125' }, completeness: 'partial' },
    coverage: { reported: 2, projects: 3 },
    contributions: [
      { projectId: 'a', weight: { value: '3' } },
      { projectId: 'b', weight: { value: '1' } },
      { projectId: 'c', summed: false },
    ],
    notSummed: [{ address: '/projects/c/indicators/income', reason: 'no_weight' }],
  });
  expect(rollUps[0]?.inputs).toContainEqual({
    address: '/projects/a/indicators/households/values/2021-01-01',
    version: 1,
  });
});

test('an indicator without a common indicator is listed as not declared', () => {
  const projects = [
    linkedProject('a', { actuals: ['1'], indicator: { commonIndicatorId: undefined } }),
  ];
  expect(programmeRollUps(programmeRecords({ projects }), longAfter).undeclared).toEqual([
    { address: '/projects/a/indicators/households', version: 1, reason: 'not_declared' },
  ]);
});

test('categorical answers are counted by category, never added', () => {
  const described = (category: string) => ({ kind: 'described', category }) as const;
  const words = { measure: 'ordinal' } as const;
  const rollUp = rollUpWater(
    ['good', 'poor', 'good'].map((category, at) =>
      linkedProject(`p${at}`, { actuals: [described(category)], indicator: words }),
    ),
    {
      ...words,
      aggregation: { overPeriods: 'latest', overProjects: 'none', overDisaggregation: 'none' },
    },
  );
  expect(rollUp.outcome).toMatchObject({
    categories: [
      { category: 'good', projects: 2 },
      { category: 'poor', projects: 1 },
    ],
  });
});

test('every input is listed with its version', () => {
  expect(rollUpWater([linkedProject('a', { actuals: ['10', '20'] })]).inputs).toEqual([
    { address: '/programmes/programme-1/common-indicators/water', version: 1 },
    { address: '/projects/a/indicators/households', version: 1 },
    { address: '/projects/a/indicators/households/values/2022-01-01', version: 1 },
  ]);
});

test('a missing total is the sum of its parts only if the rule says so and no part is missing', () => {
  const part = (sex: string, actual: typeof notReported | ReturnType<typeof reportedFigure>) => ({
    dimensions: { sex },
    actual,
  });
  const aggregation = {
    overPeriods: 'latest',
    overProjects: 'sum',
    overDisaggregation: 'sum_of_parts',
  } as const;
  const indicator = { disaggregation: [{ dimensions: ['sex'], partition: true }] };
  const of = (
    men: Parameters<typeof part>[1],
    common: Partial<CommonIndicator> = { aggregation },
  ) =>
    figureOf(
      rollUpWater(
        [
          linkedProject('a', {
            actuals: [notReported],
            indicator,
            value: { disaggregated: [part('female', reportedFigure('3')), part('male', men)] },
          }),
        ],
        common,
      ),
    );
  expect(of(reportedFigure('4'))).toBe('7');
  expect(of(notReported)).toBe('not_reported');
  expect(of(reportedFigure('4'), {})).toBe('not_reported');
});

describe('a roll-up is told with', () => {
  const years = (projectId: string, ...actuals: string[]) => linkedProject(projectId, { actuals });

  test('its title, unit, rule, and whether it is a headline', () => {
    const rollUp = rollUpWater([years('a', '10')]);
    const { title, unit, measure, aggregation } = aCommonIndicator();
    expect(rollUp).toMatchObject({ title, unit, measure, headline: false, rule: aggregation });
    expect(rollUpWater([years('a', '10')], { headline: true }).headline).toBe(true);
  });

  test('the first and the last date of its figures, whatever the order of the projects', () => {
    const dates = { asOfFrom: '2021-12-31', asOfTo: '2022-12-31' };
    expect(rollUpWater([years('a', '10'), years('b', '10', '20')])).toMatchObject(dates);
    expect(rollUpWater([years('a', '10', '20'), years('b', '10')])).toMatchObject(dates);
  });

  test('no date where nothing was reported', () => {
    const none = rollUpWater([linkedProject('a', { actuals: [undefined] })]);
    expect(none).not.toHaveProperty('asOfFrom');
    expect(none).not.toHaveProperty('asOfTo');
  });

  test('the values of the very day it is asked for', () => {
    const project = years('a', '10', '60');
    expect(figureOf(rollUpWater([project], {}, '2022-12-31'))).toBe('60');
    expect(figureOf(rollUpWater([project], {}, '2022-12-30'))).toBe('10');
  });

  test('the latest period, in whatever order values and periods lie', () => {
    const project = years('a', '10', '60', '40');
    const turned = { ...project, values: project.values.toReversed() };
    expect(figureOf(rollUpWater([turned]))).toBe('40');
    const indicators = project.indicators.map((each) => ({
      ...each,
      periods: each.periods.toReversed(),
    }));
    expect(figureOf(rollUpWater([{ ...project, indicators }]))).toBe('40');
  });
});
