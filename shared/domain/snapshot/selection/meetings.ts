import type { Meeting } from '../../meetings/meeting.ts';
import { dayOf } from '../../meetings/meeting-time.ts';
import type { ProgrammeLists, ProgrammeRecords } from '../../owned-records.ts';
import type { Report } from '../../reports/report.ts';
import { openOn } from './by-date.ts';

type Scope = Pick<Report, 'kind' | 'asOf' | 'includeDrafts'>;
type MeetingLists = Pick<
  ProgrammeLists,
  'meetings' | 'statements' | 'implementerReports' | 'requirements' | 'actionItems'
>;

type Records = MeetingLists & Pick<ProgrammeRecords, 'projects'>;

const emptyLists: MeetingLists = {
  meetings: [],
  statements: [],
  implementerReports: [],
  requirements: [],
  actionItems: [],
};

/**
 * The meeting records that a report contains. The report of a programme has all that was concluded by its date; the report of a
 * project only the requirements and action items of its organisation, so that nothing else changes it.
 */
export function selectMeetings(records: Records, scope: Scope): MeetingLists {
  const meetings = records.meetings.filter((meeting) => belongs(meeting, scope));
  const ids = new Set(meetings.map(({ meetingId }) => meetingId));
  const actionItems = records.actionItems
    .filter(({ origin: { meetingId } }) => meetingId === undefined || ids.has(meetingId))
    .map((item) => openOn(item, scope.asOf));
  const requirements = records.requirements.filter(({ meetingId }) => ids.has(meetingId));
  const owners = new Set(records.projects.map(({ project }) => project.organisationId));
  const isOfProjects = (organisationId: string) => owners.has(organisationId);
  if (scope.kind === 'implementing_organisation')
    return {
      ...emptyLists,
      requirements: requirements.filter(({ addressees }) => addressees.some(isOfProjects)),
      actionItems: actionItems.filter(({ organisationId }) => isOfProjects(organisationId)),
    };
  return {
    ...emptyLists,
    meetings,
    statements: records.statements.filter(({ meetingId }) => ids.has(meetingId)),
    requirements,
    actionItems,
  };
}

/** A meeting that is not concluded can still change, so it counts as a draft. */
function belongs({ status, time }: Meeting, { asOf, includeDrafts }: Scope): boolean {
  const settled = status === 'concluded' || (includeDrafts && status === 'held');
  return settled && dayOf(time) <= asOf;
}
