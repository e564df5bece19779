import { expect, test } from 'vitest';
import { programmeRollUps } from '../../../../shared/domain/rollup/programme-roll-ups.ts';
import { linkedProject, longAfter } from '../../../builders/linked.ts';
import { programmeRecords } from '../../../builders/owned.ts';
import { aCommonIndicator } from '../../../builders/records.ts';

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
