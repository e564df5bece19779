import { describe, expect, test } from 'vitest';
import type { CommonIndicator } from '../../../../shared/domain/framework/common-indicator.ts';
import type { Indicator } from '../../../../shared/domain/framework/indicator.ts';
import type { Actual } from '../../../../shared/domain/reported.ts';
import { officialActual } from '../../../../shared/domain/rollup/value-figure.ts';
import {
  figureOf,
  flow,
  linkedProject,
  periodic,
  rollUpWater,
  rule,
  share,
} from '../../../builders/linked-projects.ts';
import { notReported, reportedFigure } from '../../../builders/owned.ts';
import { anIndicator, aValue } from '../../../builders/records.ts';

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

describe('what a value says of its period', () => {
  const indicator = (fields: Partial<Indicator> = {}) =>
    anIndicator({
      disaggregation: [{ dimensions: ['sex'], partition: true }],
      aggregation: rule({ overDisaggregation: 'sum_of_parts' }),
      ...fields,
    });
  const value = (actual: Actual, women: Actual, men: Actual) =>
    aValue({
      actual,
      disaggregated: [
        { dimensions: { sex: 'female' }, actual: women },
        { dimensions: { sex: 'male' }, actual: men },
      ],
    });
  const [three, four] = [reportedFigure('3'), reportedFigure('4')];
  const withheld = { kind: 'withheld', reason: 'too few people' } as const;

  test('is the sum of its parts where no total is reported and the rule says so', () => {
    const split = value(notReported, three, four);
    expect(officialActual(split, indicator())).toEqual(reportedFigure('7'));
    const given = rule({ overDisaggregation: 'total_given' });
    expect(officialActual(split, indicator({ aggregation: given }))).toEqual(notReported);
    expect(officialActual(split, indicator({ aggregation: undefined }))).toEqual(notReported);
  });

  test('is the percentage as it was reported, not as it is computed', () => {
    const third = share('33', '1', '3');
    expect(officialActual(aValue({ actual: third }), indicator({ measure: 'percentage' }))).toEqual(
      third,
    );
  });

  test('is what was said in words, whatever its parts', () => {
    const stated = { kind: 'stated', text: 'fewer than 20' } as const;
    const { disaggregated } = value(stated, three, four);
    const split = linkedProject('a', {
      actuals: [stated],
      indicator: { disaggregation: indicator().disaggregation },
      value: { disaggregated },
    });
    const { aggregation } = indicator();
    expect(rollUpWater([split], { ...(aggregation && { aggregation }) }).notSummed).toMatchObject([
      { reason: 'stated' },
    ]);
  });

  test('is the total where there is one, and nothing where it is withheld', () => {
    expect(officialActual(value(reportedFigure('9'), three, four), indicator())).toEqual(
      reportedFigure('9'),
    );
    expect(officialActual(value(withheld, three, four), indicator())).toEqual(withheld);
  });

  test('is not the sum of some of its parts, nor of parts that overlap', () => {
    expect(officialActual(value(notReported, three, notReported), indicator())).toEqual(
      notReported,
    );
    const overlapping = indicator({ disaggregation: [{ dimensions: ['sex'], partition: false }] });
    expect(officialActual(value(notReported, three, four), overlapping)).toEqual(notReported);
  });

  test('is for percentages the ratio of the sums: 1 of 2 and 2 of 4 are 50 %', () => {
    const split = value(notReported, share('50', '1', '2'), share('50', '2', '4'));
    expect(officialActual(split, indicator({ measure: 'percentage' }))).toEqual(
      share('50', '3', '6'),
    );
  });

  test('is nothing where a crossed family lacks a cell', () => {
    const crossed = indicator({
      disaggregation: [{ dimensions: ['sex', 'age'], partition: true }],
    });
    const cell = (sex: string, age: string) => ({ dimensions: { sex, age }, actual: three });
    const cells = [cell('female', 'old'), cell('female', 'young'), cell('male', 'old')];
    const of = (disaggregated: typeof cells) =>
      officialActual(aValue({ actual: notReported, disaggregated }), crossed);
    expect(of(cells)).toEqual(notReported);
    expect(of([...cells, cell('male', 'young')])).toEqual(reportedFigure('12'));
  });
});

test('a total in words is not replaced by the sum of its parts', () => {
  const project = linkedProject('a', {
    actuals: [{ kind: 'stated', text: 'fewer than 20' }],
    indicator: { ...flow, disaggregation: [{ dimensions: ['sex'], partition: true }] },
    value: {
      disaggregated: ['female', 'male'].map((sex) => ({
        dimensions: { sex },
        actual: reportedFigure('3'),
      })),
    },
  });
  const common = periodic({ overDisaggregation: 'sum_of_parts' });
  expect(rollUpWater([project], common).notSummed).toMatchObject([{ reason: 'stated' }]);
});
