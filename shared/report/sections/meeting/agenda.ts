import type { AgendaItem, Meeting } from '../../../domain/meetings/meeting.ts';
import { subheading } from '../../blocks.ts';
import { cite } from '../../citations.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { formatCount } from '../../formats.ts';
import { plain } from '../../inline.ts';
import { recordText } from '../../record-texts.ts';
import type { Block, Text } from '../../tree.ts';
import { writeSpeaker } from './speaker.ts';
/** The agenda of the meeting. */
export function writeAgenda(
  { meetingId, agenda: items = [] }: Meeting,
  context: CompositionContext,
): readonly Block[] {
  if (items.length === 0) return [];
  const { columns, meeting } = context.words;
  return [
    subheading(`agenda-${meetingId}`, plain(meeting.agenda)),
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
    plain(formatCount(number)),
    recordText(title),
    plain(context.words.agendaItemKinds[kind]),
    plain(presenter ? writeSpeaker(presenter, context) : ''),
    cite(documents, context),
  ];
}
