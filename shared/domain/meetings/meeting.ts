import * as z from 'zod';
import { rule } from '../field-error.ts';
import { AgendaItemId, MeetingId, OrganisationId, ProgrammeId } from '../identifiers.ts';
import { defineKind } from '../kind.ts';
import { programmeKind } from '../programme/programme.ts';
import { Source } from '../source.ts';
import { MultilingualLine } from '../text.ts';
import { Participant, Speaker } from './attendance.ts';
import { MeetingTime } from './meeting-time.ts';
import { Recipient } from './recipient.ts';

const MeetingType = z.enum(['achievement_summary', 'working_group', 'acceptance']);

export const MeetingStatus = z
  .enum(['planned', 'held', 'concluded', 'cancelled'])
  .describe('A concluded meeting does not change until it is reopened.')
  .meta({ id: 'MeetingStatus' });
export type MeetingStatus = z.infer<typeof MeetingStatus>;

/** The order of the items is the order of the list. */
export const AgendaItem = z
  .strictObject({
    agendaItemId: AgendaItemId,
    title: MultilingualLine.describe('What it is about.'),
    kind: z
      .enum(['speech', 'implementing_organisation_report', 'discussion', 'closing'])
      .describe('What kind of item it is.'),
    presenter: Speaker.optional().describe('Who presents it.'),
    documents: z.array(Source).max(30).optional().describe('The documents for it.'),
  })
  .meta({ id: 'AgendaItem' });
export type AgendaItem = z.infer<typeof AgendaItem>;

const Agenda = z
  .array(AgendaItem)
  .max(100)
  .refine(
    (items) => new Set(items.map(({ agendaItemId }) => agendaItemId)).size === items.length,
    rule('repeated', 'has two items of the same agendaItemId'),
  );

/**
 * A meeting of a programme. Agenda and participants are part of the record, so that a change of them is one
 * conditional write.
 */
export const Meeting = z.strictObject({
  programmeId: ProgrammeId,
  meetingId: MeetingId,
  title: MultilingualLine.describe('The title of the meeting.'),
  type: MeetingType.describe('The kind of meeting.'),
  hostId: OrganisationId.describe('The organisation that holds it.'),
  place: MultilingualLine.optional().describe('Where it is held.'),
  time: MeetingTime.describe('When it is held.'),
  mode: z.enum(['in_person', 'online', 'hybrid']).optional().describe('Absent where unknown.'),
  previousMeetingId: MeetingId.optional().describe('Whose action items this one follows up.'),
  agenda: Agenda.optional().describe('The items in their order.'),
  participants: z
    .array(Participant)
    .max(300)
    .optional()
    .describe('Who takes part; villagers are never named.'),
  signatories: z
    .array(Speaker)
    .min(1)
    .max(10)
    .optional()
    .describe('Who signs its record; if not given, whoever chaired it and the host.'),
  recipients: z
    .array(Recipient)
    .min(1)
    .max(50)
    .optional()
    .describe('Who receives its record; if not given, the organisations that took part.'),
  sources: z.array(Source).max(30).optional().describe('Where it is published.'),
  status: MeetingStatus.describe(
    'Where the meeting stands: only a planned one can be cancelled, a concluded one is locked.',
  ),
});
export type Meeting = z.infer<typeof Meeting>;

export const MeetingInput = Meeting.omit({
  programmeId: true,
  meetingId: true,
  status: true,
}).meta({ id: 'MeetingInput' });
export type MeetingInput = z.infer<typeof MeetingInput>;
export const meetingKind = defineKind({
  name: 'meeting',
  schema: Meeting,
  id: 'meetingId',
  under: programmeKind,
  path: 'meetings',
});
export const VersionedMeeting = meetingKind.versioned;

/** The organisations a meeting names, each with where it is named. */
export function organisationsOf(meeting: MeetingInput): readonly NamedOrganisation[] {
  const { signatories = [], recipients = [] } = meeting;
  return [
    ...participatingOrganisations(meeting),
    ...signatories.map(
      ({ organisationId }, at): NamedOrganisation => [
        organisationId,
        `/signatories/${at}/organisationId`,
      ],
    ),
    ...recipients.map(
      (recipient, at): NamedOrganisation => [
        recipient.kind === 'organisation' ? recipient.organisationId : undefined,
        `/recipients/${at}/organisationId`,
      ],
    ),
  ];
}

type NamedOrganisation = readonly [organisationId: string | undefined, pointer: string];

/** Those that held the meeting or were there. */
export function participatingOrganisations({
  hostId,
  agenda = [],
  participants = [],
}: Pick<Meeting, 'hostId' | 'agenda' | 'participants'>): readonly NamedOrganisation[] {
  return [
    [hostId, '/hostId'],
    ...agenda.map(
      ({ presenter }, at): NamedOrganisation => [
        presenter?.organisationId,
        `/agenda/${at}/presenter/organisationId`,
      ],
    ),
    ...participants.map(
      ({ organisationId }, at): NamedOrganisation => [
        organisationId,
        `/participants/${at}/organisationId`,
      ],
    ),
  ];
}
