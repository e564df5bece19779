import * as z from 'zod';
import { CalendarDate } from '../dates.ts';
import { ProgrammeId } from '../identifiers.ts';
import type { ProgrammeRecords } from '../owned-records.ts';
import { StatusBands, usualStatusBands } from '../programme/status-bands.ts';
import { type GroupedBy, GroupedRollUp } from '../rollup/grouped/group.ts';
import { groupedRollUps } from '../rollup/grouped/grouped-roll-ups.ts';
import { programmeRollUps } from '../rollup/programme-roll-ups.ts';
import { type NotSummedReason, reasonsExplained } from '../rollup/reasons.ts';
import { RollUp } from '../rollup/roll-up-outcome.ts';
import { StoppedProject, stoppedProject } from './stopped-project.ts';

/** The approved values of all projects of a programme at a date, combined by common indicator. */
export const ProgrammeProgress = z
  .strictObject({
    programmeId: ProgrammeId,
    asOf: CalendarDate.describe('The day as of which the figures are.'),
    projects: z.int().describe('How many there are.'),
    projectsInRollUps: z.int().describe('How many name a common indicator.'),
    statusBands: StatusBands.describe('How the programme sorts achievement.'),
    stopped: z.array(StoppedProject).describe('The projects that are cancelled or suspended.'),
    rollUps: z.array(RollUp).describe('Each common indicator with its combined figure.'),
    grouped: z
      .array(GroupedRollUp)
      .optional()
      .describe('Where `by` is asked for; roll-ups of words are not grouped.'),
    undeclared: z.int().describe('How many indicators name no common indicator.'),
    explanations: z
      .record(z.string(), z.string())
      .describe('What each reason in this answer means, by its name.'),
  })
  .meta({ id: 'ProgrammeProgress' });
export type ProgrammeProgress = z.infer<typeof ProgrammeProgress>;

export function programmeProgress(
  records: ProgrammeRecords,
  asOf: CalendarDate,
  by?: GroupedBy,
): ProgrammeProgress {
  const { rollUps, undeclared } = programmeRollUps(records, asOf);
  const grouped = by && groupedRollUps(records, { by, asOf });
  const lists = [
    ...rollUps,
    ...(grouped ?? []),
    ...(grouped ?? []).flatMap(({ groups }) => groups),
  ];
  const reasons = new Set(lists.flatMap(({ notSummed }) => notSummed.map(({ reason }) => reason)));
  const linked = records.projects.filter(({ indicators }) =>
    indicators.some(({ commonIndicatorId }) => commonIndicatorId !== undefined),
  );
  return {
    programmeId: records.programme.programmeId,
    asOf,
    projects: records.projects.length,
    projectsInRollUps: linked.length,
    statusBands: records.programme.statusBands ?? usualStatusBands,
    stopped: records.projects.flatMap(({ project }) => stoppedProject(project, asOf) ?? []),
    rollUps: [...rollUps],
    ...(grouped && { grouped: [...grouped] }),
    undeclared: undeclared.length,
    explanations: explainReasons(reasons),
  };
}

function explainReasons(reasons: ReadonlySet<NotSummedReason>): Record<string, string> {
  return Object.fromEntries([...reasons].map((reason) => [reason, reasonsExplained[reason]]));
}
