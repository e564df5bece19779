import type { Script } from './script.ts';
import { type WordList, wordList, wordsAt } from './word-list.ts';

/** In letters: a longer word is not joined to unknown letters after it. */
const maxJoined = 2;
/** In letters: an incomplete word that begins like a known one by this much is not joined to the word before. */
const minPrefix = 3;

/**
 * The ends of the words in a stretch of one script. At each place it takes the longest word that two others follow, else the
 * shortest that one follows, else the longest. Unknown letters are joined to a short word before them, up to the next known word.
 * (The dictionary algorithm and word list of ICU.)
 */
export function wordEnds(text: string, script: Script): readonly number[] {
  if (text.length < script.minStretch) return [text.length];
  const list = wordList(script.list);
  const ends: number[] = [];
  for (let start = 0; start < text.length; ) {
    const word = bestWord(text, start, list);
    const isShort = word - start <= maxJoined;
    const end = isShort ? afterUnknown({ text, start, word }, script, list) : word;
    start = afterSuffix(text, afterSigns(text, end), script, list);
    ends.push(start);
  }
  return ends;
}

/** The end of the word that begins at an offset; the offset itself without one. */
function bestWord(text: string, start: number, list: WordList): number {
  const first = wordsAt(list, text, start).ends;
  let best = first.at(-1) ?? start;
  if (first.length < 2 || best === text.length) return best;
  for (const end of first.toReversed()) {
    const second = wordsAt(list, text, end).ends;
    if (second.length === 0) continue;
    best = end;
    if (second.at(-1) === text.length) return best;
    if (second.some((next) => wordsAt(list, text, next).ends.length > 0)) return best;
  }
  return best;
}

type Found = { readonly text: string; readonly start: number; readonly word: number };

/** The end of the unknown letters that are joined to the word before them. */
function afterUnknown({ text, start, word }: Found, script: Script, list: WordList): number {
  if (word >= text.length) return word;
  const { ends, looked } = wordsAt(list, text, word);
  if (ends.length > 0 || (word > start && looked >= minPrefix)) return word;
  for (let at = word + 1; at < text.length; at += 1) {
    const mayBegin =
      script.endsWord.test(text.charAt(at - 1)) && script.beginsWord.test(text.charAt(at));
    if (mayBegin && wordsAt(list, text, at).ends.length > 0) return at;
  }
  return text.length;
}

const sign = /^\p{M}/u;

/** No word begins with a combining sign. */
function afterSigns(text: string, end: number): number {
  let at = end;
  while (sign.test(text.charAt(at))) at += 1;
  return at;
}

function afterSuffix(text: string, end: number, { suffix }: Script, list: WordList): number {
  if (suffix === undefined || wordsAt(list, text, end).ends.length > 0) return end;
  suffix.lastIndex = end;
  return end + (suffix.exec(text)?.[0].length ?? 0);
}
