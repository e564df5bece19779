import type { Indicator } from '../framework/indicator.ts';
import { isQuantitative } from '../framework/indicator.ts';
import type { Versioned } from '../record.ts';
import type { Actual } from '../reported.ts';
import { officialActual } from '../rollup/value-figure.ts';
import { sortByPeriod } from '../rollup/values-at.ts';
import { numberOf } from '../values/percentage.ts';
import type { Value } from '../values/value.ts';
import type { FindingOfKind } from './finding.ts';
import { inShort, locateValue } from './of-value.ts';

type Total = {
  readonly value: Versioned<Value>;
  readonly actual: Extract<Actual, { kind: 'reported' }>;
};

/** Totals so far that are less than that of the period before: each holds all that was achieved until then. */
export function fallingTotals(
  indicator: Indicator,
  values: readonly Versioned<Value>[],
): readonly FindingOfKind[] {
  const { accumulation, measure } = indicator;
  if (accumulation !== 'cumulative' || !isQuantitative(measure)) return [];
  const totals: readonly Total[] = sortByPeriod(values).flatMap((value) => {
    const actual = officialActual(value, indicator);
    return actual.kind === 'reported' ? [{ value, actual }] : [];
  });
  return totals.flatMap(({ value, actual }) => {
    const before = totals.findLast((each) => each.value.periodEnd < value.periodEnd)?.actual;
    if (!before || numberOf(actual, measure).gte(numberOf(before, measure))) return [];
    const detail = `From ${inShort(before)} to ${inShort(actual)}.`;
    const finding = { ...locateValue(value), totals: { before, after: actual }, detail };
    return [{ kind: 'total_fell' as const, finding }];
  });
}
