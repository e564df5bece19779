import type { CommonIndicator } from '../framework/common-indicator.ts';
import { mayBeCountedTwice } from '../framework/counted.ts';
import { isQuantitative } from '../framework/indicator.ts';
import { addFigures, allOf, maxFigure, minFigure, weightedMean } from './combine.ts';
import type { ProjectFigure } from './contribution.ts';
import type { Figure } from './figure.ts';
import { type Qualified, qualifiedAs } from './qualified.ts';
import type { NotSummedReason } from './reasons.ts';

export type CombinedFigures = Pick<
  ProjectFigure,
  'figure' | 'baseline' | 'target' | 'revisedTarget'
>;

/** Why no figures of this indicator are combined over projects, whatever was reported. */
export function reasonOverProjects(
  { measure, counts, aggregation }: CommonIndicator,
  projects: number,
): NotSummedReason | undefined {
  const { overProjects, overPeriods } = aggregation;
  if (!isQuantitative(measure)) return 'words';
  if (overProjects === 'none') return 'rule_none';
  if (overProjects === 'ratio_of_sums' && measure !== 'percentage') return 'rule_without_meaning';
  if (overProjects !== 'sum') return undefined;
  if (measure === 'percentage') return 'percentage';
  if (counts.of === 'statistic' || overPeriods === 'average') return 'statistic';
  return projects > 1 && mayBeCountedTwice(counts) ? 'met_twice' : undefined;
}

/** Why the figure of one project cannot be included. */
export function reasonAgainstPart(
  { aggregation }: CommonIndicator,
  { figure, weight }: ProjectFigure,
): NotSummedReason | undefined {
  if (aggregation.overProjects === 'ratio_of_sums' && !figure.amount?.whole)
    return 'no_denominator';
  if (aggregation.overProjects !== 'weighted_mean') return undefined;
  return weight?.figure.value.gt(0) ? undefined : 'no_weight';
}

/**
 * Combines the figures of projects by the rule, and their baselines and targets by the same rule where all of them have one.
 */
export function overProjects(
  { aggregation }: CommonIndicator,
  parts: readonly ProjectFigure[],
): CombinedFigures | undefined {
  const weights = allOf(parts.map(({ weight }) => weight?.figure)) ?? [];
  const put = (figures: readonly (Figure | undefined)[]) => {
    const all = allOf(figures);
    return all && together[aggregation.overProjects](all, weights);
  };
  const putGiven = (given: readonly (Qualified | undefined)[]) => {
    const all = allOf(given);
    return all && qualifiedAs(put(all), all, aggregation.overProjects);
  };
  const figure = put(parts.map((part) => part.figure));
  if (!figure) return undefined;
  const isRevised = parts.some(({ revisedTarget }) => revisedTarget);
  return {
    figure,
    baseline: putGiven(parts.map((part) => part.baseline)),
    target: putGiven(parts.map((part) => part.target)),
    revisedTarget: isRevised
      ? putGiven(parts.map((part) => part.revisedTarget ?? part.target))
      : undefined,
  };
}

type Rule = CommonIndicator['aggregation']['overProjects'];
type Put = (figures: readonly Figure[], weights: readonly Figure[]) => Figure | undefined;

const together: Readonly<Record<Rule, Put>> = {
  sum: addFigures,
  ratio_of_sums: addFigures,
  weighted_mean: weightedMean,
  max: maxFigure,
  min: minFigure,
  none: () => undefined,
};
