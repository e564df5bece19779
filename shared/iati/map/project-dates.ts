import type { ProjectInput } from '../../domain/programme/project.ts';
import { byCode, statusCodes } from '../codes.ts';
import { lookUp } from '../lookup.ts';
import type { Reading } from '../reading.ts';
import { attributeIn, attributeOf, childrenOf, type Element } from '../xml/element.ts';
import { dayOf, toDay } from './day.ts';

const statuses = byCode(statusCodes);

type Dates = Pick<ProjectInput, 'startDate' | 'endDate' | 'status' | 'statusSince'>;

/** Where a project stands, and its days: an actual one counts more than a planned one. */
export function datesOf(activity: Element, reading: Reading): Dates {
  const { report } = reading;
  const days = new Map<string, string>();
  for (const each of childrenOf(activity, 'activity-date')) {
    const [type, day] = [attributeOf(each, 'type') ?? '', dayOf(each, 'iso-date', reading)];
    if (day !== undefined && !days.has(type)) days.set(type, day);
  }
  if ((days.has('1') && days.has('2')) || (days.has('3') && days.has('4')))
    report('date-planned', activity);
  const [startDate, end] = [days.get('2') ?? days.get('1'), days.get('4') ?? days.get('3')];
  const isReversed = startDate !== undefined && end !== undefined && end < startDate;
  if (isReversed) report('dates-reversed', activity, `${startDate} ${end}`);
  const stopped = [
    days.get('4'),
    days.get('3'),
    toDay(attributeOf(activity, 'last-updated-datetime') ?? ''),
  ];
  return {
    ...statusOf(activity, stopped, reading),
    ...(startDate !== undefined && { startDate }),
    ...(end !== undefined && !isReversed && { endDate: end }),
  };
}

/** A project that is cancelled or suspended needs a day since when; it may not be after today. */
function statusOf(
  activity: Element,
  stopped: readonly (string | undefined)[],
  { report, today }: Reading,
): Pick<Dates, 'status' | 'statusSince'> {
  const code = attributeIn(activity, 'activity-status', 'code');
  const status = lookUp(statuses, code);
  if (!status) {
    report('status-missing', activity, code);
    return { status: 'implementation' };
  }
  if (status !== 'cancelled' && status !== 'suspended') return { status };
  const statusSince = stopped.find((day) => day !== undefined && day <= today);
  if (statusSince !== undefined) return { status, statusSince };
  report('status-day-missing', activity, code);
  return { status: 'closed' };
}
