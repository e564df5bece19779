import type { ProgrammeLists } from '../kinds.ts';
import type { Report } from '../reports/report.ts';
import type { Meeting } from './meeting.ts';
import { dayOf } from './meeting-time.ts';

type Scope = Pick<Report, 'kind' | 'asOf' | 'includeDrafts'>;
type MeetingLists = Pick<
  ProgrammeLists,
  'meetings' | 'statements' | 'implementerReports' | 'requirements' | 'actionItems'
>;

const none: MeetingLists = {
  meetings: [],
  statements: [],
  implementerReports: [],
  requirements: [],
  actionItems: [],
};

/**
 * What a report of each kind has from meetings. The report of one project has nothing of them, so that it stays the same
 * whatever is said; that of a programme has what was concluded by its date.
 */
export function meetingsIn(lists: MeetingLists, scope: Scope): MeetingLists {
  if (scope.kind !== 'experience_sharing') return none;
  const meetings = lists.meetings.filter((meeting) => belongs(meeting, scope));
  const ids = new Set(meetings.map(({ meetingId }) => meetingId));
  return {
    ...none,
    meetings,
    statements: lists.statements.filter(({ meetingId }) => ids.has(meetingId)),
    requirements: lists.requirements.filter(({ meetingId }) => ids.has(meetingId)),
    actionItems: lists.actionItems.filter(
      ({ origin: { meetingId } }) => meetingId === undefined || ids.has(meetingId),
    ),
  };
}

/** What is not concluded may still be put right: it is a draft. */
function belongs({ status, time }: Meeting, { asOf, includeDrafts }: Scope): boolean {
  const settled = status === 'concluded' || (includeDrafts && status === 'held');
  return settled && dayOf(time) <= asOf;
}
