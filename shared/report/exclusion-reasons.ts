import type { NotSummedReason } from '../domain/rollup/reasons.ts';
import type { ReasonApart } from './words/words.ts';

/** The reasons of the records, as closely as a reader of the report needs them. */
export const reasonApart: Readonly<Record<NotSummedReason, ReasonApart>> = {
  not_declared: 'rule',
  rule_none: 'rule',
  rule_without_meaning: 'rule',
  measure_differs: 'measuredApart',
  unit_differs: 'measuredApart',
  direction_differs: 'measuredApart',
  accumulation_differs: 'measuredApart',
  period_rule_differs: 'measuredApart',
  result_type_differs: 'resultType',
  counts_not_declared: 'counted',
  counted_differs: 'counted',
  reach_differs: 'counted',
  currency_differs: 'money',
  price_year_differs: 'money',
  met_twice: 'twice',
  twice_in_project: 'twice',
  percentage: 'statistic',
  statistic: 'statistic',
  no_denominator: 'statistic',
  no_weight: 'statistic',
  stock_over_time: 'levels',
  words: 'words',
  not_reported: 'notReported',
  withheld: 'noFigure',
  not_applicable: 'noFigure',
  not_split: 'notSplit',
  own_dimension: 'notSplit',
  place_not_stated: 'place',
};
