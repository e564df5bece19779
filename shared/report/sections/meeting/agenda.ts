import type { AgendaItem, Meeting } from '../../../domain/meetings/meeting.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { counted } from '../../../words/numbers.ts';
import {
  citations,
  heading,
  line,
  plain,
  type Setting,
  trimmed,
} from '../../composition-context.ts';
import { speakerName } from './speaker.ts';

/** What was on the agenda, in its order. */
export function agenda(
  { meetingId, agenda: items = [] }: Meeting,
  setting: Setting,
): readonly Block[] {
  if (items.length === 0) return [];
  const { columns, meeting } = setting.words;
  return [
    heading(2, `agenda-${meetingId}`, plain(meeting.agenda)),
    {
      block: 'table',
      caption: plain(meeting.agenda),
      columns: [
        { head: plain(columns.number), share: 0.6 },
        { head: plain(meeting.agendaItem), share: 3, rowHeader: true },
        { head: plain(meeting.kind), share: 1.8 },
        { head: plain(meeting.presenter), share: 2.4 },
        { head: plain(meeting.documents), share: 1.1 },
      ],
      rows: items.map((item, at) => row(item, at + 1, setting)),
    },
  ];
}

function row(item: AgendaItem, number: number, setting: Setting): readonly Text[] {
  const { title, kind, presenter, documents = [] } = item;
  return [
    plain(counted(number, setting.words)),
    line(title, setting),
    plain(setting.words.agendaItemKinds[kind]),
    presenter ? speakerName(presenter, setting) : plain(''),
    trimmed(citations(documents, setting)),
  ];
}
