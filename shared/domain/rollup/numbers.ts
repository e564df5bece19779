import type { CommonIndicator } from '../framework/common-indicator.ts';
import { achievementOf } from '../values/achievement.ts';
import { type Judgement, judgementOf } from '../values/judgement.ts';
import { completenessOf, precisionOf } from './completeness.ts';
import { contributionOf, inputsOfPart, type Part, precisionOver } from './contribution.ts';
import { figureExplained } from './explained.ts';
import { type Figure, told } from './figure.ts';
import type { Gathered } from './gathered.ts';
import { inputOf } from './inputs.ts';
import { type Link, projectsOf } from './link.ts';
import { overPeriods } from './over-periods.ts';
import {
  overProjects,
  reasonAgainstPart,
  reasonOverProjects,
  type Together,
} from './over-projects.ts';
import { toldQualified } from './qualified.ts';
import { type NotSummed, type NotSummedReason, reasonsExplained } from './reasons.ts';
import type { Found, RollUpOutcome } from './roll-up-outcome.ts';

type Sorted = {
  readonly parts: readonly Part[];
  readonly beside: readonly Part[];
  readonly notSummed: readonly NotSummed[];
};

/** The roll-up of numbers: what goes in, what stands beside it, and what both come to. */
export function numbersOf(common: CommonIndicator, gathered: Gathered): Found {
  const { parts, beside, notSummed } = sorted(common, gathered);
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

function sorted(common: CommonIndicator, { links, asOf, weights }: Gathered): Sorted {
  const found = { parts: [] as Part[], beside: [] as Part[], notSummed: [] as NotSummed[] };
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
  { parts, projects }: { readonly parts: readonly Part[]; readonly projects: number },
): RollUpOutcome {
  const rule = common.aggregation.overProjects;
  const precisions = parts.map(({ used }) => precisionOver(used, common));
  const precision = precisionOf(precisions, rule);
  const completeness = completenessOf(common, parts, { projects, precision });
  return {
    state: 'figure',
    figure: told(figure),
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

/** Baseline and targets of the same projects, and what they make of the figure. */
function comparedIn(
  { measure, ascending }: CommonIndicator,
  { figure, baseline, target, revisedTarget }: Together,
): Pick<Found, 'baseline' | 'target' | 'revisedTarget' | 'original' | 'revised'> {
  const against = (aim: Figure | undefined): Judgement => {
    const numbers = { baseline: baseline?.value, target: aim?.value, actual: figure.value };
    return judgementOf(achievementOf({ ...numbers, ascending }), measure);
  };
  return {
    ...(baseline && { baseline: toldQualified(baseline) }),
    ...(target && { target: toldQualified(target) }),
    original: against(target),
    ...(revisedTarget && {
      revisedTarget: toldQualified(revisedTarget),
      revised: against(revisedTarget),
    }),
  };
}
