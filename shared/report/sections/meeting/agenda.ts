import type { AgendaItem, Meeting } from '../../../domain/meetings/meeting.ts';
import { subheading } from '../../blocks.ts';
import { citeBehind } from '../../citations.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { inBrackets, joinTexts, plain } from '../../inline.ts';
import { recordText } from '../../record-texts.ts';
import type { Block, Text } from '../../tree.ts';
import { writeSpeaker } from './speaker.ts';

/** The agenda of the meeting. */
export function writeAgenda(
  { meetingId, agenda = [] }: Meeting,
  context: CompositionContext,
): readonly Block[] {
  if (agenda.length === 0) return [];
  return [
    subheading(`agenda-${meetingId}`, plain(context.words.meeting.agenda)),
    { block: 'list', ordered: true, items: agenda.map((item) => writeItem(item, context)) },
  ];
}

/** "Report on the project in Laos (report of an implementing organisation); a representative of North Centre [S4]" */
function writeItem(
  { title, kind, presenter, documents = [] }: AgendaItem,
  context: CompositionContext,
): Text {
  const item = [...recordText(title), inBrackets(context.words.agendaItemKinds[kind])];
  const said = presenter ? joinTexts([item, writeSpeaker(presenter, context)], 'semicolon') : item;
  return [...said, ...citeBehind(said, documents, context)];
}
