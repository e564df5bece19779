import { copyText, sharedCaches } from '../../shared-caches.ts';
import type { Break } from '../break-opportunity.ts';
import { breakBetween } from '../break-rules.ts';
import { type UnbreakableWords, withinUnbreakable } from '../unbreakable-words.ts';
import { dictionaryWords } from './dictionary-words.ts';
import { beforeNone } from './particles.ts';

/** A word of a stretch without spaces, and the break after it, where Unicode allows one. */
type StretchWord = { readonly text: string; readonly break: Break };

/** Cached: every report of a programme has the same sentences. */
const known = sharedCaches.textCache<readonly StretchWord[]>(({ length }) => 80 * length);

/** The words of a stretch of Lao, Khmer or Burmese, with their particles. */
export function wordsInStretch(
  given: string,
  unbreakable: UnbreakableWords,
): readonly StretchWord[] {
  const within = withinUnbreakable(given, unbreakable);
  if (within.size > 0) return withBreaks(withoutBreaks(dictionaryWords(given), within));
  const before = known.get(given);
  if (before) return before;
  const stretch = copyText(given);
  const words = withBreaks(dictionaryWords(stretch));
  known.set(stretch, words);
  return words;
}

function withBreaks(words: readonly string[]): readonly StretchWord[] {
  return words.flatMap((word, at) => {
    const after = words[at + 1];
    const parts = word.split(beforeNone);
    const last = parts.length - 1;
    return parts.map((text, place) => ({
      text,
      break: place < last ? 'discouraged' : breakBetween(text, after ?? '', true),
    }));
  });
}

function withoutBreaks(words: readonly string[], within: ReadonlySet<number>): readonly string[] {
  const whole: string[] = [];
  let start = 0;
  for (const word of words) {
    if (within.has(start)) whole.push(`${whole.pop() ?? ''}${word}`);
    else whole.push(word);
    start += word.length;
  }
  return whole;
}
