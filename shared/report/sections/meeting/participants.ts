import type { Participant } from '../../../domain/meetings/attendance.ts';
import type { Meeting } from '../../../domain/meetings/meeting.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { counted } from '../../../words/numbers.ts';
import { heading, plain, type Setting } from '../../composition-context.ts';
import { withPrecision } from '../../figures.ts';
import { namedOrDescribed, organisationName, personInWords } from '../../names.ts';
import { speakerName } from './speaker.ts';

/** Who took part: officials by name and function, others by number where it is known. */
export function participants(
  { meetingId, participants: all = [] }: Meeting,
  setting: Setting,
): readonly Block[] {
  if (all.length === 0) return [];
  const { meeting } = setting.words;
  return [
    heading(2, `participants-${meetingId}`, plain(meeting.participants)),
    {
      block: 'table',
      caption: plain(meeting.participants),
      columns: [
        { head: plain(meeting.participant), share: 4, rowHeader: true },
        { head: plain(meeting.role), share: 1.4 },
        { head: plain(meeting.number), share: 1.4, align: 'decimal' },
      ],
      rows: all.map((each) => row(each, setting)),
    },
  ];
}

function row(participant: Participant, setting: Setting): readonly Text[] {
  const { participantRoles: roles } = setting.words;
  return [
    nameOf(participant, setting),
    plain(roles[participant.role]),
    plain(numberOf(participant, setting)),
  ];
}

function nameOf(participant: Participant, setting: Setting): Text {
  if (participant.kind === 'official') return speakerName(participant, setting);
  const { name, organisationId } = participant;
  const group = {
    ...(name && { name: namedOrDescribed(name, setting) }),
    ...(organisationId !== undefined && {
      organisation: organisationName(organisationId, setting),
    }),
  };
  return personInWords(group, setting);
}

function numberOf(participant: Participant, { words }: Setting): string {
  if (participant.kind === 'official') return counted(1, words);
  const { count } = participant;
  if (!count) return words.meeting.unnamed;
  const { value, precision } = count;
  return withPrecision(counted(value, words), precision, words);
}
