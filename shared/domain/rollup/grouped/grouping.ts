import type { CommonIndicator } from '../../framework/common-indicator.ts';
import type { Family } from '../../framework/family.ts';
import type { Versioned } from '../../record.ts';
import { inputOf } from '../inputs.ts';
import type { Link } from '../link.ts';
import { rollUp } from '../roll-up.ts';
import type { RollUpInputs } from '../roll-up-inputs.ts';
import type { GroupedRollUp, GroupOf } from './group.ts';

/** The links of each group of a common indicator, before they are combined. */
export type Grouping = {
  readonly family?: Family;
  readonly groups: readonly { readonly of: GroupOf; readonly links: readonly Link[] }[];
  /** The remainder that is in no part, as a part. */
  readonly remainder?: readonly Link[];
  /** Indicators that are in no group, each with its reason. */
  readonly apart: readonly Link[];
};

/** Combines each group by the rule of the common indicator over projects and places. */
export function rollUpGroups(
  common: Versioned<CommonIndicator>,
  { family, groups, remainder, apart }: Grouping,
  gathered: Omit<RollUpInputs, 'links'>,
): GroupedRollUp {
  const left = apart.map(({ indicator, apart: reason = 'not_split' }) => ({
    ...inputOf('indicator', indicator),
    reason,
  }));
  const listed = new Set(left.map(({ address }) => address));
  const combine = (links: readonly Link[]) => {
    const {
      commonIndicatorId: _,
      title: __,
      unit: ___,
      measure: ____,
      headline: _____,
      rule: ______,
      contributions: _______,
      inputs: ________,
      notSummed,
      ...rest
    } = rollUp(common, { ...gathered, links });
    return { ...rest, notSummed: notSummed.filter(({ address }) => !listed.has(address)) };
  };
  return {
    commonIndicatorId: common.commonIndicatorId,
    ...(family && { family }),
    groups: groups.map(({ of, links }) => ({ of, ...combine(links) })),
    ...(remainder && addsUp(common) && { notStated: combine(remainder) }),
    notSummed: left,
  };
}

/** The rest of a mean or of a maximum is no figure. */
function addsUp({ aggregation: { overProjects, overPeriods } }: CommonIndicator): boolean {
  const adds = overProjects === 'sum' || overProjects === 'ratio_of_sums';
  return adds && overPeriods !== 'average' && overPeriods !== 'min' && overPeriods !== 'max';
}
