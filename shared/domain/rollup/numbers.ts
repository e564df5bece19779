import type { CommonIndicator } from '../framework/common-indicator.ts';
import type { Standing } from './aims.ts';
import { compare } from './comparison.ts';
import { completenessOf, precisionOf, ratioCompletenessOf } from './completeness.ts';
import { contributionOf, inputsOfPart, type ProjectFigure, precisionOver } from './contribution.ts';
import { compareToEnd } from './end-comparison.ts';
import { figureExplained } from './explanations.ts';
import { type Figure, toRolledFigure } from './figure.ts';
import { projectsOf } from './link.ts';
import { overProjects, reasonOverProjects, standingOfAll, type Weighed } from './over-projects.ts';
import { type NotSummedReason, reasonsExplained } from './reasons.ts';
import type { RollUpInputs } from './roll-up-inputs.ts';
import type { RollUpOutcome, RollUpResult } from './roll-up-outcome.ts';
import { type SortedLinks, sortLinks } from './sorted-links.ts';

/** The roll-up of numbers: the figures that are combined, those that are only listed, and the result. */
export function numbersOf(common: CommonIndicator, gathered: RollUpInputs): RollUpResult {
  const sorted = sortLinks(common, gathered);
  const { parts, beside, notSummed, projects } = sorted;
  const comparable = gathered.links.filter(({ apart }) => !apart);
  const reason = reasonOverProjects(common, projectsOf(comparable));
  const put = reason ? undefined : overProjects(common, parts.map(asReported));
  return {
    outcome: put?.figure
      ? figureOutcome(common, put.figure, sorted)
      : noFigure(reason, parts.length + beside.length),
    ...(put?.figure && comparisonsOf(common, put as Whole, sorted)),
    projects,
    contributions: [
      ...parts.map((part) => contributionOf(part, put?.figure !== undefined, common)),
      ...beside.map((part) => contributionOf(part, false, common)),
    ],
    inputs: [...parts, ...beside].flatMap(inputsOfPart),
    notSummed: [...notSummed],
  };
}

type Whole = Standing & { readonly figure: Figure };

function asReported({ figure, ofReported, weight }: ProjectFigure): Weighed {
  return { figure, aims: ofReported, weight: weight?.figure };
}

function figureOutcome(
  common: CommonIndicator,
  figure: Figure,
  sorted: SortedLinks,
): RollUpOutcome {
  const rule = common.aggregation.overProjects;
  const precisions = sorted.parts.map(({ used }) => precisionOver(used, common));
  const precision = precisionOf(precisions, rule);
  const completeness = completenessOf(common, sorted.parts, { ...sorted, precision });
  return {
    state: 'figure',
    figure: toRolledFigure(figure),
    precision,
    completeness,
    explanation: figureExplained(rule, completeness),
  };
}

function noFigure(reason: NotSummedReason | undefined, reported: number): RollUpOutcome {
  if (reported === 0) return { state: 'not_reported', explanation: reasonsExplained.not_reported };
  const why = reason ?? 'rule_without_meaning';
  return { state: 'not_summed', reason: why, explanation: reasonsExplained[why] };
}

/** With the targets that are due, and with the end targets. */
function comparisonsOf(
  common: CommonIndicator,
  { figure, aims: ofReported }: Whole,
  { parts, open, projects }: SortedLinks,
): Pick<RollUpResult, 'original' | 'toEnd'> {
  const completeness = ratioCompletenessOf(common, parts, projects);
  const silent = open.flatMap(({ ofAll, weight }) => (ofAll ? [{ ...ofAll, weight }] : []));
  const lacksPeriods = parts.some(({ missingPeriods }) => missingPeriods > 0);
  const all = parts.map(({ ofAll, weight }) => ({ ...ofAll, weight: weight?.figure }));
  const ofAll =
    silent.length > 0 || lacksPeriods ? standingOfAll(common, [...all, ...silent]) : undefined;
  const toEnd = compareToEnd(common, { parts, open }, completeness);
  return {
    ...compare(common, { figure, ofReported, ofAll, completeness }),
    ...(toEnd && { toEnd }),
  };
}
