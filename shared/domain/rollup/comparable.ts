import type { CommonIndicator } from '../framework/common-indicator.ts';
import { differenceOf } from '../framework/counted.ts';
import type { Indicator } from '../framework/indicator.ts';
import type { ResultType } from '../framework/result.ts';
import { isSameName } from '../text/names.ts';
import type { MultilingualText } from '../text.ts';
import type { NotSummedReason } from './reasons.ts';

/** Why an indicator cannot be rolled up to the common indicator it names; undefined where it can. */
export function reasonNotComparable(
  indicator: Indicator,
  common: CommonIndicator,
  resultType: ResultType | undefined,
): NotSummedReason | undefined {
  if (indicator.measure !== common.measure) return 'measure_differs';
  if (indicator.ascending !== common.ascending) return 'direction_differs';
  if (indicator.accumulation !== common.accumulation) return 'accumulation_differs';
  const reason = reasonInCounts(indicator, common);
  if (reason) return reason;
  if (resultType !== common.resultType) return 'result_type_differs';
  return reasonInRules(indicator, common);
}

function reasonInCounts(
  { counts, unit }: Indicator,
  common: CommonIndicator,
): NotSummedReason | undefined {
  if (!counts) return 'counts_not_declared';
  const difference = differenceOf(counts, common.counts);
  if (difference) return `${difference}_differs`;
  return isSameUnit(unit, common.unit) ? undefined : 'unit_differs';
}

function reasonInRules(
  { aggregation }: Indicator,
  common: CommonIndicator,
): NotSummedReason | undefined {
  if (!aggregation) return undefined;
  if (aggregation.overProjects === 'none' && common.aggregation.overProjects !== 'none') {
    return 'rule_none';
  }
  return aggregation.overPeriods === common.aggregation.overPeriods
    ? undefined
    : 'period_rule_differs';
}

/** The same words in every language that both have, and at least one such language. */
function isSameUnit(
  one: MultilingualText | undefined,
  other: MultilingualText | undefined,
): boolean {
  if (!one || !other) return one === other;
  const shared = Object.keys(one).filter((language) => language in other);
  return (
    shared.length > 0 &&
    shared.every((language) => isSameName(one[language] ?? '', other[language] ?? ''))
  );
}
