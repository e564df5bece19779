import { describe, expect, test } from 'vitest';
import type { CommonIndicator } from '../../../../shared/domain/framework/common-indicator.ts';
import type { AggregationRule, Indicator } from '../../../../shared/domain/framework/indicator.ts';
import type { Precision } from '../../../../shared/domain/programme/programme.ts';
import {
  linkedProject,
  longAfter,
  rollUpWater,
  share,
  year,
} from '../../../builders/linked-projects.ts';
import { notReported } from '../../../builders/owned.ts';

const rule = (fields: Partial<AggregationRule>): AggregationRule => ({
  overPeriods: 'latest',
  overProjects: 'sum',
  overDisaggregation: 'total_given',
  ...fields,
});
const indicatorAt = (projectId: string) => ({
  address: `/projects/${projectId}/indicators/households`,
  version: 1,
});

describe('the roll-up of categories', () => {
  const words = { measure: 'ordinal' } as const;
  const common = { ...words, aggregation: rule({ overProjects: 'none' }) };
  const described = (category?: string) =>
    ({ kind: 'described', text: { en: 'As seen.' }, ...(category && { category }) }) as const;
  const answering = (
    projectId: string,
    ...actuals: Parameters<typeof linkedProject>[1]['actuals']
  ) => linkedProject(projectId, { actuals, indicator: words });

  test('counts each project once, and says from which value', () => {
    const projects = [
      linkedProject('a', {
        actuals: [described('poor'), described('good')],
        indicator: words,
        value: { precision: 'about' },
      }),
      answering('b', described('good'), notReported),
    ];
    const { outcome, contributions, inputs, notSummed } = rollUpWater(projects, common, longAfter);
    expect(outcome).toMatchObject({
      state: 'categories',
      categories: [{ category: 'good', projects: 2 }],
      explanation: expect.any(String),
    });
    const counted = { indicatorId: 'households', summed: true, missingPeriods: 0 };
    expect(contributions).toEqual([
      {
        ...counted,
        projectId: 'a',
        asOf: year(1).periodEnd,
        periodEnd: year(1).periodEnd,
        category: 'good',
        precision: 'about',
        carriedForward: false,
      },
      {
        ...counted,
        projectId: 'b',
        asOf: year(0).periodEnd,
        periodEnd: year(0).periodEnd,
        category: 'good',
        precision: 'exact',
        carriedForward: true,
      },
    ]);
    expect(inputs).toEqual([
      { address: '/programmes/programme-1/common-indicators/water', version: 1 },
      indicatorAt('a'),
      { address: '/projects/a/indicators/households/values/2022-01-01', version: 1 },
      indicatorAt('b'),
      { address: '/projects/b/indicators/households/values/2021-01-01', version: 1 },
    ]);
    expect(notSummed).toEqual([]);
  });

  test('leaves out texts without a category, and what cannot be compared', () => {
    const projects = [
      answering('a', described('good')),
      answering('b', described()),
      answering('c', described('good'), { kind: 'withheld', reason: 'One family' }),
      linkedProject('d', {
        actuals: [described('good')],
        indicator: { ...words, ascending: false },
      }),
    ];
    const { outcome, contributions, notSummed } = rollUpWater(projects, common);
    expect(outcome).toMatchObject({ categories: [{ category: 'good', projects: 1 }] });
    expect(contributions.map(({ projectId }) => projectId)).toEqual(['a']);
    expect(notSummed.map(({ address, reason }) => [address, reason])).toEqual([
      [indicatorAt('b').address, 'not_reported'],
      [indicatorAt('c').address, 'not_reported'],
      [indicatorAt('d').address, 'direction_differs'],
    ]);
  });

  test('is not reported without any', () => {
    const { outcome, contributions } = rollUpWater([answering('a', notReported)], common);
    expect(outcome).toEqual({ state: 'not_reported', explanation: expect.stringMatching(/\w/) });
    expect(contributions).toEqual([]);
  });
});

describe('a rate or unit is compared before it is summed:', () => {
  const reasonOf = (indicator: Partial<Indicator>, common: Partial<CommonIndicator> = {}) =>
    rollUpWater([linkedProject('a', { actuals: ['10'], indicator: indicator as never })], common)
      .notSummed[0]?.reason;

  test('a unit is the same if it is the same in all languages that both have', () => {
    const unit = { en: 'households', zh: '户' };
    expect(reasonOf({ unit }, { unit: { en: 'households', lo: 'ຄົວເຮືອນ' } })).toBeUndefined();
    expect(reasonOf({ unit }, { unit: { en: 'households', zh: '家庭' } })).toBe('unit_differs');
    expect(reasonOf({ unit }, { unit: { lo: 'ຄົວເຮືອນ' } })).toBe('unit_differs');
  });

  test('no unit is the same as no unit only', () => {
    expect(reasonOf({ unit: undefined }, { unit: undefined })).toBeUndefined();
    expect(reasonOf({ unit: undefined })).toBe('unit_differs');
    expect(reasonOf({}, { unit: undefined })).toBe('unit_differs');
  });

  test('a rule that does not sum is respected, unless the common indicator does not sum either', () => {
    const none = { aggregation: rule({ overProjects: 'none' }) };
    expect(reasonOf(none)).toBe('rule_none');
    expect(reasonOf(none, none)).not.toBe('rule_none');
    expect(reasonOf({ aggregation: rule({ overProjects: 'max' }) })).toBeUndefined();
  });

  test('the rule over periods must be the same', () => {
    expect(reasonOf({ aggregation: rule({}) })).toBeUndefined();
    expect(reasonOf({ aggregation: rule({ overPeriods: 'max' }) })).toBe('period_rule_differs');
  });
});

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

describe('what is missing', () => {
  const completenessOf = (
    projects: readonly ReturnType<typeof linkedProject>[],
    common: Partial<CommonIndicator> = {},
  ) => {
    const { outcome } = rollUpWater(projects, common);
    return outcome.state === 'figure' ? outcome.completeness : outcome.state;
  };
  const silent = linkedProject('z', { actuals: [undefined, undefined] });

  test('one period of one project makes the whole incomplete', () => {
    const flow = { accumulation: 'periodic' } as const;
    const projects = [
      linkedProject('a', { actuals: ['1', '2'], indicator: flow }),
      linkedProject('b', { actuals: ['1', undefined], indicator: flow }),
    ];
    const common = { ...flow, aggregation: rule({ overPeriods: 'sum' }) };
    expect(completenessOf(projects, common)).toBe('at_least');
    expect(completenessOf(projects.slice(0, 1), common)).toBe('complete');
  });

  test('a level that is carried forward may have fallen since, a total may not', () => {
    const early = (accumulation: 'level' | 'cumulative') => [
      linkedProject('a', { actuals: ['5', '6'], indicator: { accumulation } }),
      linkedProject('b', { actuals: ['5', undefined], indicator: { accumulation } }),
      { ...silent, indicators: silent.indicators.map((each) => ({ ...each, accumulation })) },
    ];
    expect(completenessOf(early('level'), { accumulation: 'level' })).toBe('partial');
    expect(completenessOf(early('cumulative'))).toBe('at_least');
  });

  test('a level of which nothing is carried forward is at least its sum', () => {
    const level = { accumulation: 'level' } as const;
    const projects = [
      linkedProject('a', { actuals: ['5', '6'], indicator: level }),
      { ...silent, indicators: silent.indicators.map((each) => ({ ...each, ...level })) },
    ];
    expect(completenessOf(projects, level)).toBe('at_least');
  });

  test.each([
    ['max', 'partial'],
    ['min', 'partial'],
  ] as const)('makes the %s of projects %s', (overProjects, expected) => {
    const projects = [linkedProject('a', { actuals: ['5', '6'] }), silent];
    expect(completenessOf(projects, { aggregation: rule({ overProjects }) })).toBe(expected);
  });
});

test('the least and the greatest of figures are found wherever they stand', () => {
  const figureOf = (overProjects: 'min' | 'max', actuals: readonly string[]) => {
    const projects = actuals.map((actual, at) => linkedProject(`p${at}`, { actuals: [actual] }));
    const { outcome } = rollUpWater(projects, { aggregation: rule({ overProjects }) });
    return outcome.state === 'figure' && outcome.figure.value;
  };
  for (const actuals of [
    ['10', '20', '30'],
    ['30', '10', '20'],
    ['20', '30', '10'],
  ]) {
    expect(figureOf('min', actuals)).toBe('10');
    expect(figureOf('max', actuals)).toBe('30');
  }
});

test('one share without its denominator leaves the others summed', () => {
  const percentage = { measure: 'percentage' } as const;
  const rate = { ...percentage, aggregation: rule({ overProjects: 'ratio_of_sums' }) };
  const projects = [
    linkedProject('a', { actuals: [share('50', '1', '2')], indicator: percentage }),
    linkedProject('b', { actuals: ['20'], indicator: percentage }),
    linkedProject('c', { actuals: [share('25', '1', '4')], indicator: percentage }),
  ];
  const { outcome, notSummed } = rollUpWater(projects, rate);
  expect(outcome).toMatchObject({ figure: { numerator: '2', denominator: '6' } });
  expect(notSummed).toMatchObject([{ ...indicatorAt('b'), reason: 'no_denominator' }]);
});
