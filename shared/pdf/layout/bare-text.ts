import type { Text } from '../document.ts';
import { rememberedOfDocument } from './of-one-document.ts';

const known = rememberedOfDocument<string, Text>();

/** Words without marks as a text; the same words are one text, so that what is found out about it is found once. */
export function bareText(words: string): Text {
  const before = known.get(words);
  if (before) return before;
  const text = words === '' ? [] : [{ text: words }];
  known.set(words, text);
  return text;
}
