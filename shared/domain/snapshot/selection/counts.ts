import type { CalendarDate } from '../../dates.ts';
import type { ProjectRecords } from '../../owned-records.ts';
import { listDue } from '../../values/due.ts';
import type { Value } from '../../values/value.ts';

/** Identifies a figure: its indicator, and the first day of its period. */
export type FigureKey = Pick<Value, 'indicatorId' | 'periodStart'>;

/** The figures due of each project before the selection, by the id of the project. */
export type Counts = Readonly<
  Record<
    string,
    {
      readonly approved: number;
      readonly missing: number;
      /** Those that are recorded and not approved, without their values. */
      readonly unapproved: readonly FigureKey[];
    }
  >
>;

export function countsOf(projects: readonly ProjectRecords[], asOf: CalendarDate): Counts {
  return Object.fromEntries(projects.map((project) => countProject(project, asOf)));
}

function countProject(records: ProjectRecords, asOf: CalendarDate) {
  const due = listDue(records, asOf);
  const count = (wanted: string) => due.filter(({ state }) => state === wanted).length;
  const unapproved = due
    .filter(({ state }) => state !== 'approved' && state !== 'missing')
    .map(({ indicator: { indicatorId }, period: { periodStart } }) => ({
      indicatorId,
      periodStart,
    }));
  const counts = { approved: count('approved'), missing: count('missing'), unapproved };
  return [records.project.projectId, counts] as const;
}
