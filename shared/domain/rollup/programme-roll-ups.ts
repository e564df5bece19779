import type { CalendarDate } from '../dates.ts';
import type { ProgrammeRecords } from '../owned-records.ts';
import { inputOf } from './inputs.ts';
import { linksOf } from './link.ts';
import type { NotSummed } from './reasons.ts';
import { rollUp } from './roll-up.ts';
import type { RollUp } from './roll-up-outcome.ts';
import { weightsFor } from './weights.ts';

export type ProgrammeRollUps = {
  readonly rollUps: readonly RollUp[];
  /** The indicators that name no common indicator. */
  readonly undeclared: readonly NotSummed[];
};

/** The roll-up of every common indicator of a programme at a date; its cost is linear in the records. */
export function programmeRollUps(records: ProgrammeRecords, asOf: CalendarDate): ProgrammeRollUps {
  const links = linksOf(records, asOf);
  const commons = new Set(records.commonIndicators.map((each) => each.commonIndicatorId));
  const rollUps = records.commonIndicators.map((common) => {
    const gathered = {
      links: links.get(common.commonIndicatorId) ?? [],
      asOf,
      weights: weightsFor(common, records, links, asOf),
    };
    return rollUp(common, gathered, records.programme.statusBands);
  });
  const undeclared = [...links]
    .filter(([commonIndicatorId]) => !commons.has(commonIndicatorId))
    .flatMap(([, each]) => each)
    .map(({ indicator }) => ({
      ...inputOf('indicator', indicator),
      reason: 'not_declared' as const,
    }));
  return { rollUps, undeclared };
}
