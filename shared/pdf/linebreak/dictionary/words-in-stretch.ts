import { type UnbreakableWords, withinUnbreakable } from '../unbreakable-words.ts';
import { dictionaryWords } from './dictionary-words.ts';
import { beforeNone, joinedByParticle } from './particles.ts';

/** A word of a stretch without spaces, and whether a line is discouraged to end after it. */
export type StretchWord = { readonly text: string; readonly discouraged: boolean };

/** The words of a stretch of Lao, Khmer or Burmese, as a reader takes them. */
export function wordsInStretch(
  stretch: string,
  unbreakable: UnbreakableWords,
): readonly StretchWord[] {
  const words = withUnbreakable(dictionaryWords(stretch), stretch, unbreakable);
  return words.flatMap((word, at) => {
    const after = words[at + 1];
    const parts = word.split(beforeNone);
    const last = parts.length - 1;
    return parts.map((text, place) => ({
      text,
      discouraged: place < last || (after !== undefined && joinedByParticle(text, after)),
    }));
  });
}

function withUnbreakable(
  words: readonly string[],
  stretch: string,
  unbreakable: UnbreakableWords,
): readonly string[] {
  const within = withinUnbreakable(stretch, unbreakable);
  if (within.size === 0) return words;
  const whole: string[] = [];
  let start = 0;
  for (const word of words) {
    if (within.has(start)) whole.push(`${whole.pop() ?? ''}${word}`);
    else whole.push(word);
    start += word.length;
  }
  return whole;
}
