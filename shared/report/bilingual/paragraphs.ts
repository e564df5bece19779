import type { Paragraph, Text } from '../../pdf/document.ts';
import { inBoth, markInBoth, tagged } from './text.ts';

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
    text: paragraph.labelled
      ? underBoth(paragraph.text, second[at]?.text ?? [], language)
      : inBoth(paragraph.text, second[at]?.text ?? [], language),
  }));
}

/** A text under its label in both languages: labels beside each other, then what they are of. */
function underBoth([label, ...first]: Text, [other, ...second]: Text, language: string): Text {
  const labels = label && other ? markInBoth(label, other, language) : [];
  return [...labels, ...inBoth(first, second, language)];
}

function quietly({ text }: Paragraph, language: string): Paragraph {
  const runs = tagged(text, language).map((run) => ({ ...run, secondary: true }));
  return { block: 'paragraph', text: runs, continues: true };
}
