import type { CalendarDate } from '../dates.ts';
import type { Project } from './project.ts';

type Status = Pick<Project, 'status' | 'statusSince'>;
type Ending = { readonly periodEnd: CalendarDate };

/** Since when a project is cancelled or suspended, at a date; undefined where it is neither, or not yet. */
export function stoppedSince(
  { status, statusSince }: Status,
  asOf: CalendarDate,
): CalendarDate | undefined {
  if (status !== 'cancelled' && status !== 'suspended') return undefined;
  return statusSince !== undefined && statusSince <= asOf ? statusSince : undefined;
}

/** Whether a project still plans a period: one that was cancelled or suspended keeps those that end by that day. */
export function plans(project: Status, { periodEnd }: Ending, asOf: CalendarDate): boolean {
  const since = stoppedSince(project, asOf);
  return since === undefined || periodEnd <= since;
}

/** Whether the target of a period counts at a date: the period is over, and the project went on until its end. */
export function owes(project: Status, period: Ending, asOf: CalendarDate): boolean {
  return period.periodEnd <= asOf && plans(project, period, asOf);
}

/** Whether a figure has to be reported by a date. While a project is suspended, none has. */
export function isDue(project: Status, period: Ending, asOf: CalendarDate): boolean {
  const isSuspended = project.status === 'suspended' && stoppedSince(project, asOf) !== undefined;
  return owes(project, period, asOf) && !isSuspended;
}
