import { describe, expect, test } from 'vitest';
import { flow, linkedProject, periodic, rolledUp, year } from '../../../builders/linked.ts';
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
    expect(rolledUp(projects).outcome).toMatchObject({ completeness });
  });

  const three = [
    linkedProject('a', { actuals: ['100'] }),
    linkedProject('b', { actuals: ['50'] }),
    linkedProject('c', { actuals: [undefined] }),
  ];

  test('with 2 of 3 projects reported, a sum of counts is "at least"', () => {
    expect(rolledUp(three)).toMatchObject({
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
    expect(rolledUp(projects, { counts }).outcome).toMatchObject({ completeness: 'partial' });
  });

  test('a negative count is not "at least" either', () => {
    const negative = [linkedProject('a', { actuals: ['-1'] }), ...three.slice(1)];
    expect(rolledUp(negative).outcome).toMatchObject({ completeness: 'partial' });
  });

  test('with an unreported period, a sum of periods is "at least"', () => {
    const project = linkedProject('a', { actuals: ['10', notReported, '30'], indicator: flow });
    expect(rolledUp([project], periodic())).toMatchObject({
      outcome: { figure: { value: '40' }, completeness: 'at_least' },
      contributions: [{ missingPeriods: 1 }],
    });
  });

  test('the latest figure of an earlier period is carried forward, and marked', () => {
    const project = linkedProject('a', { actuals: ['100', undefined] });
    expect(rolledUp([project])).toMatchObject({
      outcome: { figure: { value: '100' } },
      carriedForward: 1,
      contributions: [{ carriedForward: true, periodEnd: year(0).periodEnd }],
    });
    expect(rolledUp([project], {}, '2022-06-30')).toMatchObject({ carriedForward: 0 });
  });

  test('what was reported without a number is not replaced by an earlier figure', () => {
    const reason = 'the village moved';
    const moved = linkedProject('a', { actuals: ['100', { kind: 'not_applicable', reason }] });
    expect(rolledUp([moved])).toMatchObject({
      outcome: { state: 'not_reported' },
      notSummed: [{ reason: 'not_applicable' }],
    });
    const inWords = linkedProject('a', {
      actuals: ['100', { kind: 'stated', text: 'fewer than 20' }],
    });
    expect(rolledUp([inWords])).toMatchObject({
      outcome: { state: 'not_reported' },
      notSummed: [{ reason: 'stated' }],
    });
  });
});
