import { bareText } from '../layout/bare-text.ts';
import { widthOf as widthOfWords } from '../linebreak/groups.ts';
import { wordsOf } from '../linebreak/words.ts';
import type { Style } from '../theme.ts';
import type { Typesetter } from '../typesetter.ts';

/** The width of a text on one line, in points, word by word as it is printed. */
export function widthOf(typesetter: Typesetter, text: string, style: Style): number {
  const words = wordsOf(typesetter, bareText(typesetter, text), style);
  return widthOfWords(words, 0, words.length);
}
