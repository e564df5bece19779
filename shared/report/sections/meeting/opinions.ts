import { subheading } from '../../blocks.ts';
import { addCitations } from '../../citations.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { nameLabel, plain } from '../../inline.ts';
import { recordText } from '../../record-texts.ts';
import type { Block } from '../../tree.ts';
import { writeSpeaker } from './speaker.ts';
import { listStatements } from './statements.ts';
/** Opinions and suggestions, translated where the record has a translation. */
export function writeOpinions(context: CompositionContext): readonly Block[] {
  const said = context.snapshot.records.meetings.flatMap((meeting) =>
    listStatements(meeting, context).filter(({ kind }) => kind === 'opinion_or_suggestion'),
  );
  if (said.length === 0) return [];
  const { words } = context;
  return [
    subheading('opinions', plain(words.meeting.comments)),
    {
      block: 'list',
      ordered: false,
      items: said.map(({ speaker, text, sources = [] }) => [
        nameLabel(writeSpeaker(speaker, context)),
        ...addCitations(recordText(text), sources, context),
      ]),
    },
  ];
}
