import type { Participant } from '../../../domain/meetings/attendance.ts';
import type { Meeting } from '../../../domain/meetings/meeting.ts';
import { subheading } from '../../blocks.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { formatPrecision } from '../../figures.ts';
import { formatCount } from '../../formats.ts';
import { plain } from '../../inline.ts';
import { organisationName, partyText, writePerson } from '../../names.ts';
import type { Block, Text } from '../../tree.ts';
import { writeSpeaker } from './speaker.ts';
/** Participants: officials by name and function, groups by their number where known. */
export function writeParticipants(
  { meetingId, participants: all = [] }: Meeting,
  context: CompositionContext,
): readonly Block[] {
  if (all.length === 0) return [];
  const { meeting } = context.words;
  return [
    subheading(`participants-${meetingId}`, plain(meeting.participants)),
    {
      block: 'table',
      caption: plain(meeting.participants),
      columns: [
        { head: plain(meeting.participant), share: 4, rowHeader: true },
        { head: plain(meeting.role), share: 1.4 },
        { head: plain(meeting.number), share: 1.4, align: 'decimal' },
      ],
      rows: all.map((each) => makeRow(each, context)),
    },
  ];
}

function makeRow(participant: Participant, context: CompositionContext): readonly Text[] {
  const { participantRoles: roles } = context.words;
  return [
    writeName(participant, context),
    plain(roles[participant.role]),
    writeNumber(participant, context),
  ];
}

function writeName(participant: Participant, context: CompositionContext): Text {
  if (participant.kind === 'official') return [writeSpeaker(participant, context)];
  const { name, organisationId } = participant;
  const group = {
    ...(name && { name: partyText(name, context) }),
    ...(organisationId !== undefined && {
      organisation: organisationName(organisationId, context),
    }),
  };
  return [writePerson(group)];
}

function writeNumber(participant: Participant, { words }: CompositionContext): Text {
  if (participant.kind === 'official') return [formatCount(1)];
  const { count } = participant;
  if (!count) return [words.meeting.notCounted];
  const { value, precision } = count;
  return formatPrecision(formatCount(value), precision, words);
}
