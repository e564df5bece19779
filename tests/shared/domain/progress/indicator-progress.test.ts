import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../../../shared/domain/framework/indicator.ts';
import { projectProgress } from '../../../../shared/domain/progress/project-progress.ts';
import type { Value } from '../../../../shared/domain/values/value.ts';
import { year } from '../../../builders/linked-projects.ts';
import { notReported, projectRecords, reportedFigure } from '../../../builders/owned.ts';
import { anIndicator, aProject, aValue } from '../../../builders/records.ts';

const asked = { asOf: '2030-01-01', bands: 'within_15_percent' } as const;
const sumOfParts = {
  overPeriods: 'latest',
  overProjects: 'sum',
  overDisaggregation: 'sum_of_parts',
} as const;
const period = (at: number, target: string) => ({
  ...year(at),
  target: { value: reportedFigure(target) },
});

function progressOf(fields: Partial<Indicator>, values: readonly Partial<Value>[]) {
  const records = projectRecords({
    indicators: [anIndicator({ baseline: { value: reportedFigure('0') }, ...fields })],
    values: values.map((each) => aValue({ asOf: each.periodEnd ?? '2021-12-31', ...each })),
  });
  const [found] = projectProgress(records, asked).indicators;
  if (!found) throw new Error('There is no indicator');
  return found;
}

describe('a sum of parts says the same in its period and over periods', () => {
  const parts = (women: string, men: string) => [
    { dimensions: { sex: 'female' }, actual: reportedFigure(women) },
    { dimensions: { sex: 'male' }, actual: reportedFigure(men) },
  ];

  test('30 women and 20 men are 50 of 100 in both', () => {
    const found = progressOf(
      {
        aggregation: sumOfParts,
        disaggregation: [{ dimensions: ['sex'], partition: true }],
        periods: [period(0, '100')],
      },
      [{ ...year(0), actual: notReported, disaggregated: parts('30', '20') }],
    );
    expect(found).toMatchObject({
      overPeriods: { figure: { value: '50' }, original: { achievement: { ratio: '0.5' } } },
      latest: { actual: { kind: 'reported', value: '50' } },
      periods: [
        {
          actual: { kind: 'reported', value: '50' },
          sumOfParts: true,
          original: { achievement: { ratio: '0.5' } },
          status: 'below_plan',
        },
      ],
    });
  });

  test('only where the rule says so', () => {
    const found = progressOf(
      {
        aggregation: { ...sumOfParts, overDisaggregation: 'total_given' },
        disaggregation: [{ dimensions: ['sex'], partition: true }],
        periods: [period(0, '100')],
      },
      [{ ...year(0), actual: notReported, disaggregated: parts('30', '20') }],
    );
    expect(found.periods[0]).toMatchObject({ actual: notReported });
    expect(found.periods[0]).not.toHaveProperty('sumOfParts');
    expect(found.overPeriods).toMatchObject({ state: 'not_summed', reason: 'not_reported' });
  });
});

describe('progress to the end target stands beside the ratio of the period', () => {
  test('90 of 100 due is on plan at 90 %, and 30 % of the 300 of the end', () => {
    const found = progressOf(
      { aggregation: sumOfParts, periods: [period(0, '100'), period(12, '300')] },
      [{ ...year(0), actual: reportedFigure('90') }],
    );
    expect(found).toMatchObject({
      overPeriods: { original: { achievement: { ratio: '0.9' } }, completeness: 'complete' },
      toEnd: {
        periodEnd: year(12).periodEnd,
        target: { value: '300' },
        original: { achievement: { ratio: '0.3' } },
      },
      status: 'on_plan',
    });
  });

  test('without a declared rule too, where each figure is the total so far', () => {
    const found = progressOf({ periods: [period(0, '100'), period(12, '300')] }, [
      { ...year(0), actual: reportedFigure('90') },
    ]);
    expect(found).toMatchObject({
      overPeriods: { state: 'not_summed', reason: 'not_declared' },
      toEnd: { original: { achievement: { ratio: '0.3' } } },
    });
  });

  test('the end target is that of the period that contains all others', () => {
    const whole = { ...year(0), periodEnd: year(1).periodEnd };
    const found = progressOf(
      {
        accumulation: 'periodic',
        aggregation: { ...sumOfParts, overPeriods: 'sum' },
        periods: [
          period(0, '100'),
          period(1, '100'),
          { ...whole, target: { value: reportedFigure('250') } },
        ],
      },
      [
        { ...year(0), actual: reportedFigure('90') },
        { ...year(1), actual: reportedFigure('60') },
      ],
    );
    expect(found).toMatchObject({
      overPeriods: { figure: { value: '150' }, original: { achievement: { ratio: '0.75' } } },
      toEnd: { target: { value: '250' }, original: { achievement: { ratio: '0.6' } } },
    });
    expect(found.periods.filter(({ isWhole }) => isWhole)).toMatchObject([whole]);
  });
});

test('a project that is cancelled is told as such, and its later periods are not due', () => {
  const records = projectRecords({
    project: aProject({ status: 'cancelled', statusSince: '2021-12-31' }),
    indicators: [anIndicator({ periods: [period(0, '100'), period(1, '200')] })],
  });
  const found = projectProgress(records, asked);
  expect(found.stopped).toMatchObject({ status: 'cancelled', since: '2021-12-31' });
  expect(found.indicators[0]?.periods.map(({ isDue = false }) => isDue)).toEqual([true, false]);
});

test('an indicator without a direction has the ratio of nothing, also where a period is missing', () => {
  const found = progressOf(
    {
      ascending: undefined,
      accumulation: 'periodic',
      aggregation: { overPeriods: 'sum', overProjects: 'sum', overDisaggregation: 'total_given' },
      periods: [period(0, '100'), period(1, '100')],
    },
    [{ ...year(0), actual: reportedFigure('50') }],
  );
  expect(found.overPeriods).toMatchObject({
    missingPeriods: 1,
    target: { value: '200' },
    original: { achievement: { state: 'direction_unknown' } },
    ofReported: { original: { achievement: { state: 'direction_unknown' } } },
  });
});
