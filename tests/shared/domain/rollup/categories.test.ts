import { describe, expect, test } from 'vitest';
import {
  linkedProject,
  longAfter,
  rollUpWater,
  rule,
  year,
} from '../../../builders/linked-projects.ts';
import { notReported } from '../../../builders/owned.ts';

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

describe('the category of a project', () => {
  const words = { measure: 'ordinal' } as const;
  const common = { ...words, aggregation: rule({ overProjects: 'none' }) };
  const described = (category: string) => ({ kind: 'described', category }) as const;

  test('is that of the period that contains all others, though a later one begins within it', () => {
    const whole = { periodStart: '2021-01-01', periodEnd: '2022-12-31' };
    const project = linkedProject('a', {
      actuals: [described('good'), described('poor')],
      indicator: { ...words, periods: [whole, year(1)] },
    });
    const values = project.values.map((value, at) => (at === 0 ? { ...value, ...whole } : value));
    const rollUp = rollUpWater([{ ...project, values }], common);
    expect(rollUp.outcome).toMatchObject({ categories: [{ category: 'good', projects: 1 }] });
  });

  test('is not carried forward where it was told before its period is over', () => {
    const early = linkedProject('a', {
      actuals: [described('good'), undefined],
      indicator: words,
      value: { asOf: '2021-06-30' },
    });
    const at = (asOf: string) => rollUpWater([early], common, asOf).contributions;
    expect(at('2021-07-01')).toMatchObject([{ carriedForward: false }]);
    expect(at('2022-07-01')).toMatchObject([{ carriedForward: false }]);
    expect(at('2023-07-01')).toMatchObject([{ carriedForward: true }]);
  });

  test('is not waited for before its first period is over', () => {
    const silent = linkedProject('b', { actuals: [undefined], indicator: words });
    const at = (asOf: string) => rollUpWater([silent], common, asOf);
    expect(at('2021-12-30')).toMatchObject({
      coverage: { projects: 0 },
      notSummed: [{ reason: 'nothing_due' }],
    });
    expect(at('2021-12-31')).toMatchObject({
      coverage: { projects: 1 },
      notSummed: [{ reason: 'not_reported' }],
    });
  });
});

test('a category of the second of three years that are due is carried forward', () => {
  const good = { kind: 'described', category: 'good' } as const;
  const words = { measure: 'ordinal' } as const;
  const project = linkedProject('a', { actuals: [good, good, undefined], indicator: words });
  const common = { ...words, aggregation: rule({ overProjects: 'none' }) };
  expect(rollUpWater([project], common)).toMatchObject({ carriedForward: 1 });
  expect(rollUpWater([project], common, '2022-12-31')).toMatchObject({ carriedForward: 0 });
});
