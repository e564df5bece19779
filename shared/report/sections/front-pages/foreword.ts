import type { CompositionContext } from '../../composition-context.ts';
import { plain } from '../../inline.ts';
import { writePerson } from '../../names.ts';
import { recordName, recordParagraphs } from '../../record-texts.ts';
import type { Block } from '../../tree.ts';

/** The foreword of the programme or the organisation, and whose words it is. */
export function writeForeword(context: CompositionContext): readonly Block[] {
  const foreword = context.snapshot.identity?.foreword;
  if (!foreword) return [];
  const { name, title } = foreword.author;
  const author = writePerson({
    ...(name && { name: recordName(name) }),
    office: recordName(title),
  });
  return [
    {
      block: 'heading',
      level: 1,
      id: 'foreword',
      text: plain(context.words.frontPages.foreword),
      onNewPage: true,
    },
    ...recordParagraphs(foreword.text, context),
    { block: 'paragraph', text: [author] },
  ];
}
