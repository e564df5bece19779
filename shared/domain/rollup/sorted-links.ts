import type { CommonIndicator } from '../framework/common-indicator.ts';
import type { ProjectFigure } from './contribution.ts';
import { inputOf } from './inputs.ts';
import type { Link } from './link.ts';
import { overPeriods, type PeriodsResult } from './over-periods.ts';
import { reasonAgainstPart, type Weighed } from './over-projects.ts';
import { plannedPeriods } from './planned-periods.ts';
import type { NotSummed, NotSummedReason } from './reasons.ts';
import type { RollUpInputs } from './roll-up-inputs.ts';

/** The indicators of a roll-up, by what becomes of them. */
export type SortedLinks = {
  /** Those that are put together. */
  readonly parts: readonly ProjectFigure[];
  /** Those with a figure that cannot be put together with others. */
  readonly beside: readonly ProjectFigure[];
  /** Comparable ones without a figure that can be put together. */
  readonly open: readonly OpenLink[];
  readonly notSummed: readonly NotSummed[];
  /** How many projects reported, or owe a figure. */
  readonly projects: number;
};

/** An indicator without a figure in the sum, with what it owes now and in the end. */
type OpenLink = Pick<PeriodsResult, 'owes' | 'ofAll' | 'toEnd'> & Pick<Weighed, 'weight'>;

export function sortLinks(
  common: CommonIndicator,
  { links, asOf, weights }: RollUpInputs,
): SortedLinks {
  const parts: ProjectFigure[] = [];
  const beside: ProjectFigure[] = [];
  const open: OpenLink[] = [];
  const notSummed: NotSummed[] = [];
  const projects = new Set<string>();
  const leave = ({ indicator }: Link, reason: NotSummedReason) =>
    notSummed.push({ ...inputOf('indicator', indicator), reason });
  for (const link of links) {
    const { project, indicator, values, apart } = link;
    if (apart) {
      leave(link, apart);
      const { owed } = plannedPeriods(indicator, values, { project, asOf });
      if (owed.length + values.length > 0) projects.add(project.projectId);
      continue;
    }
    const asked = { rule: common.aggregation, project, asOf };
    const standing = overPeriods({ ...indicator, counts: common.counts }, values, asked);
    const weight = weights.get(project.projectId);
    if (standing.owes || standing.state === 'figure') projects.add(project.projectId);
    if (standing.state === 'none') {
      leave(link, standing.reason);
      open.push({ ...standing, weight: weight?.figure });
      continue;
    }
    const part = { ...standing, link, weight };
    const reason = reasonAgainstPart(common, part);
    if (!reason) {
      parts.push(part);
      continue;
    }
    leave(link, reason);
    beside.push(part);
    open.push(unknownOf(part));
  }
  return { parts, beside, open, notSummed, projects: projects.size };
}

/** Its targets count, but its figure is unknown. */
function unknownOf({ owes, ofAll, toEnd, weight }: ProjectFigure): OpenLink {
  return {
    owes,
    ofAll: ofAll && { ...ofAll, figure: undefined },
    toEnd: toEnd && { ...toEnd, figure: undefined },
    weight: weight?.figure,
  };
}
