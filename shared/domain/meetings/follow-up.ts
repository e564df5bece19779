import * as z from 'zod';
import { CalendarDate } from '../dates.ts';
import { Decimal, decimal, ratioOf, toDecimal } from '../decimal.ts';
import { MeetingId, ProgrammeId } from '../identifiers.ts';
import { People } from '../person.ts';
import type { Versioned } from '../record.ts';
import { type ActionItem, DatedActionItem, VersionedActionItem } from './action-item.ts';
import type { Meeting } from './meeting.ts';
import { dayOf } from './meeting-time.ts';

const ClosureRate = z
  .strictObject({
    numerator: z.int().nonnegative().describe('Action items done in between.'),
    denominator: z
      .int()
      .nonnegative()
      .describe('All that were open after the previous meeting, including those dropped since.'),
    ratio: Decimal.optional().describe('Absent where there were none: that is not 0 %.'),
  })
  .meta({ id: 'ClosureRate' });

/** What became of the action items of earlier meetings by the day of this one. */
export const FollowUp = z
  .strictObject({
    programmeId: ProgrammeId,
    meetingId: MeetingId,
    previousMeetingIds: z.array(MeetingId).describe('The latest first.'),
    since: CalendarDate.optional().describe('The day of the previous meeting.'),
    asOf: CalendarDate.describe('The day of this meeting, or today if that is earlier.'),
    carriedOver: z.array(DatedActionItem).describe('Open when this meeting began.'),
    done: z.array(VersionedActionItem).describe('Done between the two meetings.'),
    dropped: z.array(VersionedActionItem).describe('Dropped between the two meetings.'),
    overdue: z.int().nonnegative().describe('How many of those carried over were overdue.'),
    closureRate: ClosureRate.describe('The share of the action items that was done.'),
    people: People.optional(),
  })
  .meta({ id: 'FollowUp' });
export type FollowUp = z.infer<typeof FollowUp>;

type FollowUpRecords = {
  readonly meetings: readonly Meeting[];
  readonly actionItems: readonly Versioned<ActionItem>[];
};

/** Compares days: an item closed on the day of a meeting was open when the meeting began. */
export function followUp(meeting: Meeting, known: FollowUpRecords, today: CalendarDate): FollowUp {
  const chain = previousOf(meeting, known.meetings);
  const [previous] = chain;
  const since = previous && dayOf(previous.time);
  const day = dayOf(meeting.time);
  const asOf = day < today ? day : today;
  const followed = known.actionItems.filter((item) => isFollowed(item, chain)).toSorted(byDue);
  const carriedOver = followed
    .filter((item) => wasOpenOn(item, day))
    .map((item) => ({ ...item, overdue: item.due !== undefined && item.due < asOf }));
  const closed = followed.filter((item) => !wasOpenOn(item, day));
  const done = closed.filter(({ status }) => status === 'done');
  return {
    programmeId: meeting.programmeId,
    meetingId: meeting.meetingId,
    previousMeetingIds: chain.map(({ meetingId }) => meetingId),
    ...(since !== undefined && { since }),
    asOf,
    carriedOver,
    done,
    dropped: closed.filter(({ status }) => status === 'dropped'),
    overdue: carriedOver.filter(({ overdue }) => overdue).length,
    closureRate: rateOf(done.length, followed.length),
  };
}

/** The previous meetings, the latest first; a circle of them is followed once. */
function previousOf(meeting: Meeting, meetings: readonly Meeting[]): readonly Meeting[] {
  const byId = new Map(meetings.map((each) => [each.meetingId, each]));
  const chain = new Set<Meeting>();
  let next = byId.get(meeting.previousMeetingId ?? '');
  while (next && !chain.has(next) && next.meetingId !== meeting.meetingId) {
    chain.add(next);
    next = byId.get(next.previousMeetingId ?? '');
  }
  return [...chain];
}

/** Items of the previous meeting, and those of earlier ones that were still open when it began. */
function isFollowed(item: ActionItem, chain: readonly Meeting[]): boolean {
  const [previous] = chain;
  const from = chain.findIndex(({ meetingId }) => meetingId === item.origin.meetingId);
  if (!previous || from < 0) return false;
  return from === 0 || wasOpenOn(item, dayOf(previous.time));
}

function wasOpenOn({ closedOn }: ActionItem, day: CalendarDate): boolean {
  return closedOn === undefined || closedOn >= day;
}

/** By due date, those without one last; then by id. */
function byDue(left: ActionItem, right: ActionItem): number {
  return orderOf(left) < orderOf(right) ? -1 : 1;
}

function orderOf({ due = '9999', actionItemId }: ActionItem): string {
  return `${due} ${actionItemId}`;
}

function rateOf(done: number, all: number): FollowUp['closureRate'] {
  const ratio = ratioOf(decimal(String(done)), decimal(String(all)));
  return { numerator: done, denominator: all, ...(ratio && { ratio: toDecimal(ratio) }) };
}
