import type { Paragraph } from '../../pdf/document.ts';
import { inBoth, tagged } from './text.ts';

/** The paragraphs of one text in two languages, one by one; one language after the other where they have not as many. */
export function paragraphsInBoth(
  first: readonly Paragraph[],
  second: readonly Paragraph[],
  language: string,
): readonly Paragraph[] {
  if (first.length !== second.length)
    return [...first, ...second.map((each) => quietly(each, language))];
  return first.map((paragraph, at) => ({
    ...paragraph,
    text: inBoth(paragraph.text, second[at]?.text ?? [], language),
  }));
}

function quietly({ text }: Paragraph, language: string): Paragraph {
  const runs = tagged(text, language).map((run) => ({ ...run, aside: true }));
  return { block: 'paragraph', text: runs, continues: true };
}
