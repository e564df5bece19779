import type { Block, Paragraph } from '../../pdf/document.ts';
import { isSame, once, underBothLabels } from './text.ts';

export type Languages = { readonly first: string; readonly second: string };

/** The paragraphs of one text in two languages: once where they say the same, else side by side. */
export function paragraphsInBoth(
  first: readonly Paragraph[],
  second: readonly Paragraph[],
  languages: Languages,
): readonly Block[] {
  const pairs = first.map(({ text }, at) => [text, second[at]?.text ?? []] as const);
  const [head, ...rest] = pairs;
  const isOnce = first.length === second.length && rest.every(([one, other]) => isSame(one, other));
  if (head && isOnce) {
    const text = isSame(...head)
      ? once(...head, languages.second)
      : underBothLabels(...head, languages.second);
    const following = first.slice(1).map((paragraph, at) => ({
      ...paragraph,
      text: once(paragraph.text, second[at + 1]?.text ?? [], languages.second),
    }));
    if (text) return [{ block: 'paragraph', text }, ...following];
  }
  return [
    {
      block: 'pair',
      sides: [
        { language: languages.first, blocks: first },
        { language: languages.second, blocks: second },
      ],
    },
  ];
}
