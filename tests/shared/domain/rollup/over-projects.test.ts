import { describe, expect, test } from 'vitest';
import type { CommonIndicator } from '../../../../shared/domain/framework/common-indicator.ts';
import {
  figureOf,
  linkedProject,
  rollUpWater,
  rule,
  share,
} from '../../../builders/linked-projects.ts';

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
  expect(notSummed).toMatchObject([
    { address: '/projects/b/indicators/households', reason: 'no_denominator' },
  ]);
});
