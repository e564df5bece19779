import { decimal } from '../decimal.ts';
import type { AggregationRule, Indicator } from '../framework/indicator.ts';
import type { Actual } from '../reported.ts';
import { checkFamilies } from '../values/disaggregation.ts';
import type { Value } from '../values/value.ts';
import { type Figure, figureOf, figureOfAmount, toRolledFigure } from './figure.ts';

/**
 * What a value says of its indicator: the total, or the sum of its parts where the rule of the indicator says so. It is the same for
 * its period alone and over periods.
 */
export function officialActual(
  value: Pick<Value, 'actual' | 'precision' | 'disaggregated'>,
  indicator: Indicator,
): Actual {
  const rule = indicator.aggregation?.overDisaggregation ?? 'total_given';
  const summed = value.actual.kind === 'not_reported' && valueFigure(value, indicator, rule);
  return summed ? { kind: 'reported', ...toRolledFigure(summed) } : value.actual;
}

/** The total as given; where none is reported and the rule says so, the sum of the parts of a whole partition. */
export function valueFigure(
  value: Pick<Value, 'actual' | 'precision' | 'disaggregated'>,
  indicator: Indicator,
  rule: AggregationRule['overDisaggregation'],
): Figure | undefined {
  const given = figureOf(value.actual, indicator.measure);
  if (given || rule !== 'sum_of_parts' || value.actual.kind !== 'not_reported') return given;
  const whole = checkFamilies(indicator, value).find(
    ({ state, missingParts, margins }) =>
      state === 'total_missing' && missingParts === 0 && margins.every(({ complete }) => complete),
  );
  if (whole?.sumOfParts === undefined) return undefined;
  const { sumOfParts, sumOfDenominators } = whole;
  return figureOfAmount({
    amount: decimal(sumOfParts),
    ...(sumOfDenominators !== undefined && { whole: decimal(sumOfDenominators) }),
  });
}
