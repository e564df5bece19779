import type { CommonIndicator } from '../framework/common-indicator.ts';
import { achievementOf } from '../values/achievement.ts';
import { type Judgement, judgementOf } from '../values/judgement.ts';
import { completenessOf, precisionOf } from './completeness.ts';
import { contributionOf, inputsOfPart, type ProjectFigure, precisionOver } from './contribution.ts';
import { figureExplained } from './explanations.ts';
import { type Figure, toRolledFigure } from './figure.ts';
import { inputOf } from './inputs.ts';
import { type Link, projectsOf } from './link.ts';
import { overPeriods } from './over-periods.ts';
import {
  type CombinedFigures,
  overProjects,
  reasonAgainstPart,
  reasonOverProjects,
} from './over-projects.ts';
import { toQualifiedFigure } from './qualified.ts';
import { type NotSummed, type NotSummedReason, reasonsExplained } from './reasons.ts';
import type { RollUpInputs } from './roll-up-inputs.ts';
import type { RollUpOutcome, RollUpResult } from './roll-up-outcome.ts';

type SortedParts = {
  readonly parts: readonly ProjectFigure[];
  readonly beside: readonly ProjectFigure[];
  readonly notSummed: readonly NotSummed[];
};

/** The roll-up of numbers: the figures that are combined, those that are only listed, and the result. */
export function numbersOf(common: CommonIndicator, gathered: RollUpInputs): RollUpResult {
  const { parts, beside, notSummed } = sortParts(common, gathered);
  const projects = projectsOf(gathered.links);
  const comparable = gathered.links.filter(({ apart }) => !apart);
  const reason = reasonOverProjects(common, projectsOf(comparable));
  const put = reason ? undefined : overProjects(common, parts);
  return {
    outcome: put
      ? figureOutcome(common, put.figure, { parts, projects })
      : noFigure(reason, parts.length + beside.length),
    ...(put && comparedIn(common, put)),
    contributions: [
      ...parts.map((part) => contributionOf(part, put !== undefined, common)),
      ...beside.map((part) => contributionOf(part, false, common)),
    ],
    inputs: [...parts, ...beside].flatMap(inputsOfPart),
    notSummed: [...notSummed],
  };
}

function sortParts(common: CommonIndicator, { links, asOf, weights }: RollUpInputs): SortedParts {
  const found = {
    parts: [] as ProjectFigure[],
    beside: [] as ProjectFigure[],
    notSummed: [] as NotSummed[],
  };
  const leave = ({ indicator }: Link, reason: NotSummedReason) =>
    found.notSummed.push({ ...inputOf('indicator', indicator), reason });
  for (const link of links) {
    const { indicator, values, apart } = link;
    if (apart) {
      leave(link, apart);
      continue;
    }
    const counted = { ...indicator, counts: common.counts };
    const standing = overPeriods(counted, values, { rule: common.aggregation, asOf });
    if (standing.state === 'none') {
      leave(link, standing.reason);
      continue;
    }
    const part = { ...standing, link, weight: weights.get(indicator.projectId) };
    const reason = reasonAgainstPart(common, part);
    if (reason) leave(link, reason);
    (reason ? found.beside : found.parts).push(part);
  }
  return found;
}

function figureOutcome(
  common: CommonIndicator,
  figure: Figure,
  { parts, projects }: { readonly parts: readonly ProjectFigure[]; readonly projects: number },
): RollUpOutcome {
  const rule = common.aggregation.overProjects;
  const precisions = parts.map(({ used }) => precisionOver(used, common));
  const precision = precisionOf(precisions, rule);
  const completeness = completenessOf(common, parts, { projects, precision });
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

/** Baseline and targets of the same projects, and the achievement by them. */
function comparedIn(
  { measure, ascending }: CommonIndicator,
  { figure, baseline, target, revisedTarget }: CombinedFigures,
): Pick<RollUpResult, 'baseline' | 'target' | 'revisedTarget' | 'original' | 'revised'> {
  const against = (aim: Figure | undefined): Judgement => {
    const numbers = { baseline: baseline?.value, target: aim?.value, actual: figure.value };
    return judgementOf(achievementOf({ ...numbers, ascending }), measure);
  };
  return {
    ...(baseline && { baseline: toQualifiedFigure(baseline) }),
    ...(target && { target: toQualifiedFigure(target) }),
    original: against(target),
    ...(revisedTarget && {
      revisedTarget: toQualifiedFigure(revisedTarget),
      revised: against(revisedTarget),
    }),
  };
}
