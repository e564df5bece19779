import type { CommonIndicator } from '../framework/common-indicator.ts';
import { mayBeCountedTwice } from '../framework/counted.ts';
import type { Aims, Standing } from './aims.ts';
import { addFigures, allOf, maxFigure, minFigure, weightedMean } from './combine.ts';
import type { ProjectFigure } from './contribution.ts';
import type { Figure } from './figure.ts';
import { type Qualified, qualify } from './qualified.ts';
import type { NotSummedReason } from './reasons.ts';

/** Why no numbers of this indicator are combined over projects, whatever was reported. */
export function reasonOverProjects(
  { measure, counts, aggregation }: CommonIndicator,
  projects: number,
): NotSummedReason | undefined {
  const { overProjects, overPeriods } = aggregation;
  if (overProjects === 'none') return 'rule_none';
  if (overProjects !== 'sum') return undefined;
  if (measure === 'percentage') return 'percentage';
  if (counts.of === 'statistic' || overPeriods === 'average') return 'statistic';
  return projects > 1 && mayBeCountedTwice(counts) ? 'met_twice' : undefined;
}

/** Why the figure of one project cannot be included. */
export function reasonAgainstPart(
  { aggregation }: CommonIndicator,
  { figure, weight }: Pick<ProjectFigure, 'figure' | 'weight'>,
): NotSummedReason | undefined {
  if (aggregation.overProjects === 'ratio_of_sums' && !figure.amount?.whole)
    return 'no_denominator';
  if (aggregation.overProjects !== 'weighted_mean') return undefined;
  return weight?.figure.value.gt(0) ? undefined : 'no_weight';
}

/** A project in a roll-up: its figure, and its weight if the rule is a weighted mean. */
export type Weighed = Standing & { readonly weight: Figure | undefined };

/** Combines the figures of projects by the rule, and their baselines and targets by the same rule where all of them have one. */
export function overProjects(
  { aggregation }: CommonIndicator,
  projects: readonly Weighed[],
): Standing {
  const rule = aggregation.overProjects;
  const weights = allOf(projects.map(({ weight }) => weight)) ?? [];
  const put = (figures: readonly (Figure | undefined)[]) => {
    const all = allOf(figures);
    return all && together[rule](all, weights);
  };
  const putGiven = (given: readonly (Qualified | undefined)[]) => {
    const all = allOf(given);
    return all && qualify(put(all), all, rule);
  };
  const aims = projects.map((project) => project.aims);
  return {
    figure: put(projects.map(({ figure }) => figure)),
    aims: {
      baseline: putGiven(aims.map(({ baseline }) => baseline)),
      target: putGiven(aims.map(({ target }) => target)),
      revisedTarget: aims.some(({ revisedTarget }: Aims) => revisedTarget)
        ? putGiven(aims.map(({ target, revisedTarget }) => revisedTarget ?? target))
        : undefined,
    },
  };
}

/** Of all, reported or not. Only of a sum there is a ratio of all. */
export function standingOfAll(common: CommonIndicator, all: readonly Weighed[]): Standing {
  const { aims, figure } = overProjects(common, all);
  return { aims, figure: common.aggregation.overProjects === 'sum' ? figure : undefined };
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
