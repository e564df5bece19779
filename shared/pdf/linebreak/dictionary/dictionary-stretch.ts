import { copyText, sharedCaches } from '../../shared-caches.ts';
import type { Break } from '../break-opportunity.ts';
import { breakBetween } from '../break-rules.ts';
import { type UnbreakableWords, withinUnbreakable } from '../unbreakable-words.ts';
import { asIdeograph, dictionaryWords } from './dictionary-words.ts';
import { beforeNone } from './particles.ts';

/** A word of a stretch, and what may happen between it and the next of them, as far as Unicode lets a line end there. */
type StretchWord = { readonly text: string; readonly break: Break };

/** A stretch of Lao, Khmer, Burmese or Thai. */
export type DictionaryStretch = {
  readonly dictionaryWords: readonly string[];
  /** As a reader takes them. */
  readonly words: readonly StretchWord[];
  /** What Unicode's rules are asked with in its place, as long as it is. */
  readonly ideographs: string;
};

/** The same sentences come in every report of a programme. */
const known = sharedCaches.textCache<DictionaryStretch>(
  ({ words, ideographs }) => 160 * words.length + 2 * ideographs.length,
);

export function dictionaryStretch(given: string, unbreakable: UnbreakableWords): DictionaryStretch {
  const stretch = known.get(given) ?? lookUp(copyText(given));
  const within = withinUnbreakable(given, unbreakable);
  if (within.size === 0) return stretch;
  return stretchOf(withoutBreaks(stretch.dictionaryWords, within), stretch.dictionaryWords);
}

function lookUp(text: string): DictionaryStretch {
  const stretch = stretchOf(dictionaryWords(text));
  known.set(text, stretch);
  return stretch;
}

function stretchOf(whole: readonly string[], dictionaryWords = whole): DictionaryStretch {
  const words = withBreaks(whole);
  return {
    dictionaryWords,
    words,
    ideographs: words.map(({ text }) => asIdeograph(text)).join(''),
  };
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
