import { dependOnEachOther } from '../../shaping/dependent-clusters.ts';
import { burmese } from './burmese.ts';
import { khmer } from './khmer.ts';
import { lao } from './lao.ts';
import type { Script } from './script.ts';
import { wordEnds } from './script-words.ts';
import { thai } from './thai.ts';

/** The words of a stretch of Lao, Khmer, Burmese or Thai by the word lists; a number or a sign is a word by itself. */
export function dictionaryWords(stretch: string): readonly string[] {
  return joinDependentParts(partsOf(stretch));
}

/**
 * Replaces each word of these scripts by a Chinese character with combining signs for Unicode's rules, so that a line may end on both
 * sides of it. The rules leave such scripts open, and would treat their letters as Latin, which stay with numbers and brackets.
 */
export const asIdeograph = (word: string) =>
  word.replace(letters, ({ length }) => '一'.padEnd(length, '\u0300'));

type Part = { readonly text: string; readonly script: Script | undefined };

const scripts = [lao, khmer, burmese, thai];
/** Combining signs are not replaced, so that no line begins with one. */
const letters = new RegExp(`(?!\\p{M})(?:${scripts.map((each) => each.letters).join('|')})+`, 'gu');
const pieces = new RegExp(
  `${scripts.map(({ letters }) => `(${letters}+)`).join('|')}|\\p{Nd}+|\\P{M}\\p{M}*|\\p{M}+`,
  'gu',
);

function partsOf(stretch: string): readonly Part[] {
  return Array.from(stretch.matchAll(pieces)).flatMap(([text, ...groups]): readonly Part[] => {
    const script = scripts.find((_, at) => groups[at] !== undefined);
    if (!script) return [{ text, script }];
    let start = 0;
    return wordEnds(text, script).map((end) => {
      const word = text.slice(start, end);
      start = end;
      return { text: word, script };
    });
  });
}

/** A word list that does not know a word may part letters that depend on each other. */
function joinDependentParts(parts: readonly Part[]): readonly string[] {
  const words: string[] = [];
  let before: string | undefined;
  const own = parts.find(({ script }) => script)?.script ?? burmese;
  for (const { text } of parts) {
    const belongs =
      before !== undefined &&
      (continues.test(text) ||
        goesOn.test(before) ||
        dependOnEachOther(before, text, own.typeface));
    if (belongs) words[words.length - 1] += text;
    else words.push(text);
    before = text;
  }
  return words;
}

/** Signs and joiners belong to the letter before, and so do the vowel am and a silenced letter, which ends its syllable. */
const continues = /^(?:[\p{M}\u0E33\u0EB3\u200C\u200D]|[\u1000-\u1021]\u1037?\u103A)/u;
/** Khmer coeng and Burmese virama put the next letter below the one before; a joiner joins it. */
const goesOn = /[\u17D2\u1039\u200C\u200D]$/u;
