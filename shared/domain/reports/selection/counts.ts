import type { CalendarDate } from '../../dates.ts';
import type { ProjectRecords } from '../../kinds.ts';

/** How many values of each project there were before the selection, and how many periods were over without one; by id. */
export type Counts = Readonly<
  Record<string, { readonly approved: number; readonly total: number; readonly missing: number }>
>;

export function countsOf(projects: readonly ProjectRecords[], asOf: CalendarDate): Counts {
  return Object.fromEntries(projects.map((project) => counted(project, asOf)));
}

function counted({ project, indicators, values }: ProjectRecords, date: CalendarDate) {
  const dated = values.filter(({ asOf }) => asOf <= date);
  const approved = dated.filter(({ status }) => status === 'approved').length;
  const met = new Set(dated.map(({ indicatorId, periodStart }) => `${indicatorId} ${periodStart}`));
  const missing = indicators
    .flatMap(({ indicatorId, periods }) => periods.map((period) => ({ indicatorId, ...period })))
    .filter(({ periodEnd }) => periodEnd <= date)
    .filter(({ indicatorId, periodStart }) => !met.has(`${indicatorId} ${periodStart}`)).length;
  return [project.projectId, { approved, total: dated.length, missing }] as const;
}
