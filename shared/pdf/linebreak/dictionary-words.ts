import { cling } from '../shaping/dependent-clusters.ts';
import { copyText, createTextCache } from '../shaping/text-cache.ts';
import { type Family, families, typefaceOf } from '../shaping/typefaces.ts';
import { beforeNone, isBound, withinCompounds } from './bound-words.ts';
import { segmenterOf } from './segmenters.ts';

/** A word of a stretch without spaces, and whether its sense binds it to the next. */
export type DictionaryWord = { readonly text: string; readonly bound: boolean };

/** The same sentences come in every report of a programme. */
const known = createTextCache<readonly DictionaryWord[]>(({ length }) => 80 * length);

/** The words of a stretch of Lao, Khmer or Burmese. */
export function dictionaryWords(given: string): readonly DictionaryWord[] {
  const before = known.get(given);
  if (before) return before;
  const stretch = copyText(given);
  const found = withBonds(segmented(stretch), stretch);
  known.set(stretch, found);
  return found;
}

function withBonds(words: readonly string[], stretch: string): readonly DictionaryWord[] {
  const whole = joinedToCompounds(words, stretch);
  return whole.flatMap((word, at) => {
    const after = whole[at + 1];
    const parts = word.split(beforeNone);
    const last = parts.length - 1;
    return parts.map((text, place) => ({
      text,
      bound: place < last || (after !== undefined && isBound(text, after)),
    }));
  });
}

function joinedToCompounds(words: readonly string[], stretch: string): readonly string[] {
  const within = withinCompounds(stretch);
  const whole: string[] = [];
  let start = 0;
  for (const word of words) {
    if (within.has(start)) whole.push(`${whole.pop() ?? ''}${word}`);
    else whole.push(word);
    start += word.length;
  }
  return whole;
}

function segmented(text: string): readonly string[] {
  const family = familyOfScript(text);
  const segmenter = segmenterOf(families[family].language, 'word');
  const typeface = typefaceOf(family, 'regular');
  const words: string[] = [];
  let before: string | undefined;
  for (const { segment } of segmenter.segment(text)) {
    const belongs =
      before !== undefined &&
      (continues.test(segment) || stacking.test(before) || cling(before, segment, typeface));
    if (belongs) words[words.length - 1] += segment;
    else words.push(segment);
    before = segment;
  }
  return words;
}

function familyOfScript(text: string): Family {
  if (/\p{Script=Lao}/u.test(text)) return 'lao';
  return /\p{Script=Khmer}/u.test(text) ? 'khmer' : 'myanmar';
}

/** A dictionary that does not know a word may part a letter from its signs, or from the silenced one that ends its syllable. */
const continues = /^(?:[\p{M}\u200C\u200D]|[\u1000-\u1021]\u1037?\u103A)/u;
/** Khmer coeng and Burmese virama put the next letter below the one before. */
const stacking = /[\u17D2\u1039]$/u;
