import type { Style } from '../theme.ts';
import type { Typesetter } from '../typesetter.ts';
import { withinChineseWords } from './dictionary/chinese-words.ts';
import { endOfGroup, startOfGroup, widthOf } from './groups.ts';
import type { Word } from './words.ts';

/** Where the lines of a text start: each takes groups of words while they fit; the lines of a heading are about equally long. */
export function lineStarts(
  typesetter: Typesetter,
  words: readonly Word[],
  style: Style,
  width: number,
): readonly number[] {
  if (words.length === 0) return [];
  if (!words.some(({ startsLine }) => startsLine)) return startsOf(typesetter, words, style, width);
  return segmentsOf(words).flatMap(({ from, words: own }) =>
    startsOf(typesetter, own, style, width).map((at) => from + at),
  );
}

function startsOf(
  typesetter: Typesetter,
  words: readonly Word[],
  style: Style,
  width: number,
): readonly number[] {
  const starts = startsWithin(words, width);
  if (starts.length === 1) return starts;
  const set = style.balanced ? balancedStarts(words, width, starts.length) : starts;
  return evenOut(typesetter, set, words, { min: minEndEms * style.size, max: width });
}

type Segment = { readonly from: number; readonly words: readonly Word[] };

/** The parts of a text that begin a new line; each is broken by itself. */
function segmentsOf(words: readonly Word[]): readonly Segment[] {
  const starts = words.flatMap(({ startsLine }, at) => (startsLine && at > 0 ? [at] : []));
  return [0, ...starts].map((from, at) => ({ from, words: words.slice(from, starts[at]) }));
}

function startsWithin(words: readonly Word[], width: number): readonly number[] {
  const starts = [0];
  let used = 0;
  for (let at = 0; at < words.length; ) {
    const next = endOfGroup(words, at);
    const wide = widthOf(words, at, next);
    const space = words[at - 1]?.space ?? 0;
    const isFirst = at === starts.at(-1);
    if (!isFirst && used + space + wide > width) {
      starts.push(at);
      used = wide;
    } else {
      used += (isFirst ? 0 : space) + wide;
    }
    at = next;
  }
  return starts;
}

/** In points: lines whose ends differ by less look even. */
const evenness = 4;

/** The starts at the narrowest width that gives the same number of lines. */
function balancedStarts(words: readonly Word[], width: number, count: number): readonly number[] {
  let [narrow, wide] = [width / 3, width];
  let found = startsWithin(words, width);
  while (wide - narrow > evenness) {
    const middle = (narrow + wide) / 2;
    const starts = startsWithin(words, middle);
    if (starts.length > count) {
      narrow = middle;
    } else {
      wide = middle;
      found = starts;
    }
  }
  return found;
}

/** In ems: a shorter last line has only a sign or a syllable or two, and looks lost. */
const minEndEms = 3.5;

/** Whether a start is within a word of Chinese; in prose, lines may end after any character. */
function breaksChineseWord(
  typesetter: Typesetter,
  from: number,
  words: readonly Word[],
): (start: number) => boolean {
  return (start) => {
    if (!isHan(words[start])) return false;
    const textOf = (to?: number) =>
      words
        .slice(from, to)
        .map(({ item }) => item.shaped.text)
        .join('');
    return withinChineseWords(textOf(), typesetter.unbreakable).has(textOf(start).length);
  };
}

const isHan = (word: Word | undefined) => word?.item.typeface.startsWith('han') === true;

/** Lengthens a last line that is too short with the end of the line before, at most half of it. */
function evenOut(
  typesetter: Typesetter,
  starts: readonly number[],
  words: readonly Word[],
  { min, max }: { readonly min: number; readonly max: number },
): readonly number[] {
  const [before, last] = starts.slice(-2);
  if (before === undefined || last === undefined) return starts;
  let start = last;
  const isBroken = breaksChineseWord(typesetter, before, words);
  while (widthOf(words, start, words.length) < min || (start < last && isBroken(start))) {
    const earlier = startOfGroup(words, start - 1);
    if (earlier - before < (last - before) / 2) return starts;
    if (widthOf(words, earlier, words.length) > max) return starts;
    start = earlier;
  }
  return [...starts.slice(0, -1), start];
}
