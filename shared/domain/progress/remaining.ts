import * as z from 'zod';
import { CalendarDate } from '../dates.ts';
import type { Period } from '../framework/indicator.ts';
import { daysOf, type PeriodDays } from '../framework/period-days.ts';
import { ProjectId } from '../identifiers.ts';
import type { ProjectRecords } from '../owned-records.ts';
import { endNotBeforeStart } from '../programme/programme.ts';
import { plans } from '../programme/project-status.ts';

/** The days from `startDate` to `endDate`, both included; open on the side whose date is missing. */
export const DayRange = z
  .strictObject({
    startDate: CalendarDate.optional().describe('The first day; open to the past if absent.'),
    endDate: CalendarDate.optional().describe('The last day; open to the future if absent.'),
  })
  .refine(...endNotBeforeStart);
export type DayRange = z.infer<typeof DayRange>;

const count = z.int().nonnegative();
const Counts = z.strictObject({
  notRecorded: count.describe('Periods of indicators that have no value.'),
  draft: count.describe('Values that are drafts.'),
  returned: count.describe('Values that were returned to who recorded them.'),
  submitted: count.describe('Waiting for a coordinator.'),
});
type Counts = z.infer<typeof Counts>;

/** Counts what is not approved in the periods within some days: what a closing of these days would lock out. */
export const Remaining = z
  .strictObject({
    ...DayRange.shape,
    ...Counts.shape,
    projects: z
      .array(z.strictObject({ projectId: ProjectId, ...Counts.shape }))
      .describe('The projects that have any of these.'),
  })
  .meta({ id: 'Remaining' });
export type Remaining = z.infer<typeof Remaining>;

type Framework = Pick<ProjectRecords, 'project' | 'indicators' | 'values'>;

export function countRemaining(projects: readonly Framework[], span: DayRange): Remaining {
  const counted = projects.map((project) => ({
    projectId: project.project.projectId,
    ...countsOf(project, span),
  }));
  const left = counted.filter((counts) => total(counts) > 0);
  const sum = (name: keyof Counts) => left.reduce((sofar, counts) => sofar + counts[name], 0);
  return {
    ...span,
    notRecorded: sum('notRecorded'),
    draft: sum('draft'),
    returned: sum('returned'),
    submitted: sum('submitted'),
    projects: left,
  };
}

function countsOf(
  { project, indicators, values }: Framework,
  { startDate, endDate }: DayRange,
): Counts {
  const isWithin = ({ periodStart, periodEnd }: Pick<Period, 'periodStart' | 'periodEnd'>) =>
    (startDate === undefined || startDate <= periodStart) &&
    (endDate === undefined || periodEnd <= endDate);
  const recorded = values.filter(isWithin);
  const nameOf = (of: { indicatorId: string } & PeriodDays) => `${of.indicatorId} ${daysOf(of)}`;
  const names = new Set(recorded.map(nameOf));
  const open = indicators.flatMap(({ indicatorId, periods }) =>
    periods
      .filter((period) => isWithin(period) && plans(project, period, project.statusSince ?? ''))
      .filter((period) => !names.has(nameOf({ ...period, indicatorId }))),
  );
  const countWithStatus = (status: string) =>
    recorded.filter((value) => value.status === status).length;
  return {
    notRecorded: open.length,
    draft: countWithStatus('draft'),
    returned: countWithStatus('returned'),
    submitted: countWithStatus('submitted'),
  };
}

function total({ notRecorded, draft, returned, submitted }: Counts): number {
  return notRecorded + draft + returned + submitted;
}
