import type { Block, Paragraph, Text } from '../../pdf/document.ts';
import { isSame, tagged } from './text.ts';

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
    const [lead, ...following] = first;
    const once = isSame(...head) ? lead?.text : underBothLabels(...head, languages.second);
    if (once) return [{ block: 'paragraph', text: once }, ...following];
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

/** A text that is there in one language only, under its label in both; undefined where more than the label differs. */
function underBothLabels(first: Text, second: Text, language: string): Text | undefined {
  const [label, ...rest] = first;
  const [other, ...same] = second;
  if (!label?.strong || !other?.strong || !isSame(rest, same)) return undefined;
  const bare = { ...label, text: label.text.replace(/[\s:：]+$/u, '') };
  return [bare, { text: ' / ' }, ...tagged([other], language), ...rest];
}
