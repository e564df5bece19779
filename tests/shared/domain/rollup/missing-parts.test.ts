import { Big } from 'big.js';
import { describe, expect, test } from 'vitest';
import type { CommonIndicator } from '../../../../shared/domain/framework/common-indicator.ts';
import { completenessOf } from '../../../../shared/domain/rollup/completeness.ts';
import {
  flow,
  linkedProject,
  periodic,
  rollUpWater,
  rule,
  year,
} from '../../../builders/linked-projects.ts';
import { notReported } from '../../../builders/owned.ts';

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
    const second = linkedProject('a', { actuals: ['100', '110', undefined] });
    expect(rollUpWater([second])).toMatchObject({ carriedForward: 1 });
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

test('what does not say what it counts is never "at least"', () => {
  const part = { figure: { value: new Big(5) }, carriedForward: false, missingPeriods: 1 };
  const asked = { projects: 1, precision: 'exact' } as const;
  const cumulative = { aggregation: rule({}), accumulation: 'cumulative' } as const;
  const counts = { of: 'things' } as const;
  expect(completenessOf({ ...cumulative, counts }, [part], asked)).toBe('at_least');
  expect(completenessOf(cumulative, [part], asked)).toBe('partial');
});

test.each(['sum', 'latest', 'none'] as const)('%s over periods can only grow', (overPeriods) => {
  const counts = { of: 'things' } as const;
  const given = { accumulation: 'periodic', counts } as const;
  const projects = [
    linkedProject('a', { actuals: ['10'], indicator: given }),
    linkedProject('b', { actuals: [undefined], indicator: given }),
  ];
  const common = { ...given, aggregation: rule({ overPeriods }) };
  expect(rollUpWater(projects, common).outcome).toMatchObject({ completeness: 'at_least' });
});
