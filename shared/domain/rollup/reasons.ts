import * as z from 'zod';
import { Version } from './inputs.ts';

/** Why a figure is not combined with others, in a sentence each. */
export const reasonsExplained = {
  not_declared: 'The indicator names nothing that it rolls up to.',
  rule_none: 'The declared rule is not to put these figures together.',
  rule_without_meaning: 'The declared rule has no meaning for such figures.',
  measure_differs: 'It is not measured as the common indicator is.',
  unit_differs: 'Its unit is not that of the common indicator.',
  direction_differs: 'More is better in the one and worse in the other.',
  accumulation_differs: 'One gives figures of a period, the other totals so far or levels.',
  period_rule_differs: 'Its own rule over periods is not that of the common indicator.',
  result_type_differs: 'Outputs, outcomes and impacts are not added to each other.',
  counts_not_declared: 'It does not say what it counts.',
  counted_differs: 'Different things are counted, for instance households and persons.',
  reach_differs: 'Direct and indirect beneficiaries are not added.',
  currency_differs: 'The amounts are in different currencies.',
  price_year_differs: 'The amounts are in prices of different years.',
  met_twice: 'The same persons, households or organisations may be counted more than once.',
  twice_in_project: 'Another indicator of the same project rolls up to the same, and may hold it.',
  percentage: 'Percentages are not added; their numerators and denominators may be.',
  statistic: 'Rates, averages, indices, medians, ranks and ratings are not added.',
  stock_over_time: 'Levels and totals so far are not added over time.',
  periods_overlap: 'Its periods overlap, so that some days would be counted twice.',
  words: 'Categories and texts are not added.',
  no_denominator: 'The percentage has no numerator and denominator to be added.',
  no_weight: 'There is no figure that weighs it.',
  nothing_due: 'No period for which it owes a figure is over.',
  not_reported: 'No approved figure was reported by the date.',
  stated: 'The figure is given in words, not as a number.',
  withheld: 'The figure is withheld.',
  not_split: 'Its values are not split in this way.',
  own_dimension: 'It is split by a dimension of its own, which does not roll up.',
  place_not_stated: 'It is not said at which place it was achieved.',
  not_applicable: 'There is no figure, because the indicator does not apply.',
} as const;

export type NotSummedReason = keyof typeof reasonsExplained;
const names = Object.keys(reasonsExplained) as [NotSummedReason, ...NotSummedReason[]];
export const NotSummedReason = z.enum(names).meta({ id: 'NotSummedReason' });

/** A record whose figure is not included, and why. */
export const NotSummed = Version.extend({
  reason: NotSummedReason.describe('Why it is not summed, by name.'),
}).meta({ id: 'NotSummed' });
export type NotSummed = z.infer<typeof NotSummed>;
