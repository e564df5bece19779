import type { Participant } from '../../../domain/meetings/attendance.ts';
import type { Meeting } from '../../../domain/meetings/meeting.ts';
import { subheading } from '../../blocks.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { formatPrecision } from '../../figures.ts';
import { formatCount } from '../../formats.ts';
import { joinTexts, plain } from '../../inline.ts';
import { organisationName, partyText, writePerson } from '../../names.ts';
import type { Block, Text } from '../../tree.ts';
import { writeSpeaker } from './speaker.ts';
/** Participants: officials by name and function, groups by their number where known. */
export function writeParticipants(
  { meetingId, participants: all = [] }: Meeting,
  context: CompositionContext,
): readonly Block[] {
  if (all.length === 0) return [];
  return [
    subheading(`participants-${meetingId}`, plain(context.words.meeting.participants)),
    { block: 'list', ordered: false, items: all.map((each) => writeOne(each, context)) },
  ];
}

/** "Representatives of the three centres; delegate; more than 20" */
function writeOne(participant: Participant, context: CompositionContext): Text {
  const role = context.words.participantRoles[participant.role];
  return joinTexts(
    [writeName(participant, context), role, ...writeNumber(participant, context)],
    'semicolon',
  );
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

/** Of a group. */
function writeNumber(participant: Participant, { words }: CompositionContext): readonly Text[] {
  if (participant.kind === 'official') return [];
  const { count } = participant;
  if (!count) return [plain(words.meeting.notCounted)];
  const { value, precision } = count;
  return [formatPrecision(formatCount(value), precision, words)];
}
