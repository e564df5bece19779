import type { Dissemination } from '../../meetings/dissemination.ts';
import { type FollowUp, followUp } from '../../meetings/follow-up.ts';
import type { Meeting } from '../../meetings/meeting.ts';
import { dayOf } from '../../meetings/meeting-time.ts';
import type { ProgrammeRecords } from '../../owned-records.ts';
import { Problem } from '../../problem.ts';
import type { Versioned } from '../../record.ts';
import type { Report } from '../../reports/report.ts';
import type { PresentedReport } from '../presented-figures.ts';
import { bareProgramme, bareProject } from './empty-lists.ts';

type Scope = Pick<Report, 'meetingId' | 'asOf' | 'includeDrafts'>;

/** What is gathered for the record of a meeting in addition to the records of its programme. */
export type MeetingExtras = {
  readonly presented?: readonly PresentedReport[] | undefined;
  readonly disseminations?: readonly Versioned<Dissemination>[] | undefined;
};

/** What the record of a meeting has in addition to records: figures shown, follow-up, disseminations. */
export type MeetingContent = {
  readonly presented: readonly PresentedReport[];
  readonly followUp: FollowUp;
  readonly disseminations: readonly Versioned<Dissemination>[];
};

/**
 * One meeting with all that was said, asked and shown there.
 * @throws Problem `invalid_request` where there is no such meeting to show
 */
export function selectMeeting(records: ProgrammeRecords, scope: Scope, beside: MeetingExtras) {
  const meeting = shownMeeting(records, scope);
  const isOfMeeting = ({ meetingId }: { readonly meetingId?: string | undefined }) =>
    meetingId === meeting.meetingId;
  const { presented = [], disseminations = [] } = beside;
  return {
    records: {
      ...bareProgramme(records),
      organisations: records.organisations,
      features: records.features.filter(isOfMeeting),
      meetings: [meeting, ...previousOf(meeting, records)],
      statements: records.statements.filter(isOfMeeting),
      implementerReports: records.implementerReports.filter(isOfMeeting),
      requirements: records.requirements.filter(isOfMeeting),
      actionItems: records.actionItems.filter(({ origin }) => isOfMeeting(origin)),
      projects: records.projects.map(bareProject),
    },
    counts: {},
    meeting: {
      presented,
      disseminations: disseminations.filter(
        (each) => isOfMeeting(each) && each.sentOn <= scope.asOf,
      ),
      followUp: followUp(meeting, records, scope.asOf),
    },
  };
}

/** A meeting that is not concluded can still change, so it counts as a draft. */
function shownMeeting(
  { meetings }: ProgrammeRecords,
  { meetingId, asOf, includeDrafts }: Scope,
): Versioned<Meeting> {
  const found = meetings.find((meeting) => meeting.meetingId === meetingId);
  if (found?.status !== 'concluded' && !(includeDrafts && found?.status === 'held')) {
    throw Problem.at('/meetingId', {
      code: 'unknown_record',
      detail: includeDrafts
        ? 'is not a meeting that was held'
        : 'is not a meeting that is concluded',
    });
  }
  if (dayOf(found.time) > asOf)
    throw Problem.at('/asOf', { code: 'wrong_order', detail: 'is before the day of the meeting' });
  return found;
}

function previousOf(
  { previousMeetingId }: Meeting,
  { meetings }: ProgrammeRecords,
): readonly Versioned<Meeting>[] {
  return meetings.filter(({ meetingId }) => meetingId === previousMeetingId);
}
