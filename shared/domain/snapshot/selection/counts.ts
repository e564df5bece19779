import type { CalendarDate } from '../../dates.ts';
import { periodIdOf } from '../../framework/period-id.ts';
import type { ProjectRecords } from '../../owned-records.ts';
import type { Value } from '../../values/value.ts';

/** Identifies a figure: its indicator and its period. */
export type FigureKey = Pick<Value, 'indicatorId' | 'periodId'>;

/**
 * How many values of each project there were before the selection, and how many periods were over without one; by id. Both
 * together are the figures that were due.
 */
export type Counts = Readonly<
  Record<
    string,
    {
      readonly approved: number;
      readonly total: number;
      readonly missing: number;
      /** Those that are not approved, without their values. */
      readonly unapproved?: readonly FigureKey[];
    }
  >
>;

export function countsOf(projects: readonly ProjectRecords[], asOf: CalendarDate): Counts {
  return Object.fromEntries(projects.map((project) => countProject(project, asOf)));
}

function countProject({ project, indicators, values }: ProjectRecords, date: CalendarDate) {
  const dated = values.filter(({ asOf }) => asOf <= date);
  const unapproved = dated
    .filter(({ status }) => status !== 'approved')
    .map(({ indicatorId, periodId }) => ({ indicatorId, periodId }));
  const met = new Set(dated.map(nameOf));
  const missing = indicators
    .flatMap(({ indicatorId, periods }) =>
      periods.map((period) => ({ indicatorId, ...period, periodId: periodIdOf(period) })),
    )
    .filter(({ periodEnd }) => periodEnd <= date)
    .filter((figure) => !met.has(nameOf(figure))).length;
  const approved = dated.length - unapproved.length;
  return [project.projectId, { approved, total: dated.length, missing, unapproved }] as const;
}

const nameOf = ({ indicatorId, periodId }: FigureKey) => `${indicatorId} ${periodId}`;
