import type { AgendaItem, Meeting } from '../../../domain/meetings/meeting.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { formatCount } from '../../../words/numbers.ts';
import { heading, plain } from '../../blocks.ts';
import { cite, trimStart } from '../../citations.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { recordText } from '../../record-texts.ts';
import { writeSpeaker } from './speaker.ts';

/** The agenda of the meeting. */
export function writeAgenda(
  { meetingId, agenda: items = [] }: Meeting,
  context: CompositionContext,
): readonly Block[] {
  if (items.length === 0) return [];
  const { columns, meeting } = context.words;
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
      rows: items.map((item, at) => makeRow(item, at + 1, context)),
    },
  ];
}

function makeRow(item: AgendaItem, number: number, context: CompositionContext): readonly Text[] {
  const { title, kind, presenter, documents = [] } = item;
  return [
    plain(formatCount(number, context.words)),
    recordText(title, context),
    plain(context.words.agendaItemKinds[kind]),
    presenter ? writeSpeaker(presenter, context) : plain(''),
    trimStart(cite(documents, context)),
  ];
}
