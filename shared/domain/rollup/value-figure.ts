import { decimal } from '../decimal.ts';
import type { AggregationRule, Indicator } from '../framework/indicator.ts';
import { checkFamilies } from '../values/disaggregation.ts';
import type { Value } from '../values/value.ts';
import { type Figure, figureOf, figureOfAmount } from './figure.ts';

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
