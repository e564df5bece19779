import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../../../shared/domain/framework/indicator.ts';
import { groupedRollUps } from '../../../../shared/domain/rollup/grouped/grouped-roll-ups.ts';
import { programmeRollUps } from '../../../../shared/domain/rollup/programme-roll-ups.ts';
import { linkedProject, longAfter, rule } from '../../../builders/linked-projects.ts';
import { programmeRecords } from '../../../builders/owned.ts';
import { aCommonIndicator } from '../../../builders/records.ts';

const counts = { of: 'statistic' } as const;

/** A project with an income, its target, and the households that weigh it. */
function weighed(
  id: string,
  {
    income,
    target,
    households,
    weight = {},
  }: {
    readonly income?: string;
    readonly target?: string;
    readonly households?: string;
    readonly weight?: Partial<Indicator>;
  },
) {
  const mean = linkedProject(id, {
    actuals: [income],
    targets: [target],
    indicator: { indicatorId: 'income', commonIndicatorId: 'income', counts },
    value: { indicatorId: 'income' },
  });
  const weights = linkedProject(id, { actuals: [households], indicator: weight });
  return {
    ...mean,
    indicators: [...mean.indicators, ...weights.indicators],
    values: [...mean.values, ...weights.values],
  };
}

/** Income, weighed by households. */
function weighing(projects: readonly ReturnType<typeof weighed>[]) {
  const aggregation = rule({ overProjects: 'weighted_mean', weight: 'water' });
  const commonIndicators = [
    aCommonIndicator({ commonIndicatorId: 'income', counts, aggregation }),
    aCommonIndicator(),
  ];
  return programmeRecords({ projects, commonIndicators });
}

function meanOf(...projects: readonly ReturnType<typeof weighed>[]) {
  return programmeRollUps(weighing(projects), longAfter).rollUps[0];
}

const a = weighed('a', { income: '100', target: '200', households: '3' });
const b = weighed('b', { income: '200', target: '400', households: '1' });

test('a weighted mean takes its weights from another common indicator', () => {
  const mean = meanOf(a, b, weighed('c', { income: '900' }));
  expect(mean).toMatchObject({
    outcome: { figure: { value: '125' }, completeness: 'partial' },
    coverage: { reported: 2, projects: 3 },
    contributions: [
      { projectId: 'a', weight: { value: '3' } },
      { projectId: 'b', weight: { value: '1' } },
      { projectId: 'c', summed: false },
    ],
    notSummed: [{ address: '/projects/c/indicators/income', reason: 'no_weight' }],
  });
  for (const of of ['', '/values/2021-01-01']) {
    const address = `/projects/a/indicators/households${of}`;
    expect(mean?.inputs).toContainEqual({ address, version: 1 });
  }
});

describe('without a weight', () => {
  const notSummed = [{ address: '/projects/c/indicators/income', reason: 'no_weight' }];

  test.each([
    ['zero', { households: '0' }],
    ['of other things', { households: '3', weight: { ascending: false } }],
    ['of no common indicator', { households: '3', weight: { commonIndicatorId: undefined } }],
  ])('that counts, as one %s, a project is left out', (_, given) => {
    expect(meanOf(a, b, weighed('c', { income: '900', ...given }))).toMatchObject({
      outcome: { figure: { value: '125' } },
      notSummed,
    });
  });

  test('of any project there is no mean', () => {
    const weight = { commonIndicatorId: undefined };
    expect(meanOf(weighed('c', { income: '900', weight }))).toMatchObject({
      outcome: { state: 'not_summed', reason: 'rule_without_meaning' },
      notSummed,
    });
  });
});

describe('the target of all is weighed too:', () => {
  test('(3 * 200 + 400 + 4 * 650) / 8 is 450, with a project that did not report', () => {
    expect(meanOf(a, b, weighed('c', { target: '650', households: '4' }))).toMatchObject({
      target: { value: '450' },
      ofReported: { target: { value: '250' } },
    });
  });

  test('it cannot be told where a project that did not report has no weight', () => {
    const mean = meanOf(a, b, weighed('c', { target: '600' }));
    expect(mean).not.toHaveProperty('target');
    expect(mean?.ofReported).toMatchObject({ target: { value: '250' } });
  });
});

describe('a group', () => {
  const groupsBy = (by: 'organisation' | 'country') =>
    groupedRollUps(weighing([a, b]), { by, asOf: longAfter })[0]?.groups;

  test('of whole projects is weighed as all are', () => {
    expect(groupsBy('organisation')).toMatchObject([{ outcome: { figure: { value: '125' } } }]);
  });

  test('of places is not weighed, for a weight is of a whole project', () => {
    for (const { notSummed } of groupsBy('country') ?? []) {
      expect(notSummed).toMatchObject([{ reason: 'no_weight' }, { reason: 'no_weight' }]);
    }
    expect(groupsBy('country')).toHaveLength(1);
  });
});
