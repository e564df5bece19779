import type { Text } from '../document.ts';
import { memoKey, type Typesetter } from '../typesetter.ts';

const bareTexts = memoKey<string, Text>('bare texts');

/** Words without marks as a text; the same words are one text, so that what is found out about it is found once. */
export function bareText(typesetter: Typesetter, words: string): Text {
  const known = typesetter.memo(bareTexts);
  const before = known.get(words);
  if (before) return before;
  const text = words === '' ? [] : [{ text: words }];
  known.set(words, text);
  return text;
}
