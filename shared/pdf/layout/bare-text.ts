import type { Text } from '../document.ts';
import { memoKey, type Typesetter } from '../typesetter.ts';

const bareTexts = memoKey<string, Text>('bare texts');

/** A text of one run without a style; equal words give the same object, so that it is measured once. */
export function bareText(typesetter: Typesetter, words: string): Text {
  const known = typesetter.memo(bareTexts);
  const before = known.get(words);
  if (before) return before;
  const text = words === '' ? [] : [{ text: words }];
  known.set(words, text);
  return text;
}
