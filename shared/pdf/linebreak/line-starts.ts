import type { Style } from '../theme.ts';
import type { Typesetter } from '../typesetter.ts';
import { withinChineseWords } from './dictionary/chinese-words.ts';
import { endOfGroup, startOfGroup, widthOf } from './groups.ts';
import type { Word } from './words.ts';

/** Where the lines of a text start: each takes groups of words while they fit; the lines of a heading are about as long. */
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
  return evenOut(typesetter, set, words, { least: shortestEnd * style.size, most: width });
}

type Segment = { readonly from: number; readonly words: readonly Word[] };

/** What begins a line of its own is broken as a text of its own. */
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

/** The starts on the narrowest width that takes as many lines. */
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

/** In ems: an end that is shorter is a sign, a syllable or two, which looks lost on a line of its own. */
const shortestEnd = 3.5;

/** Whether a line that starts there starts within a word of Chinese, whose characters are words of their own in prose. */
function wordsBrokenFrom(
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

/** A last line that is too short takes over the end of the one before, of which most remains, if it has room for it. */
function evenOut(
  typesetter: Typesetter,
  starts: readonly number[],
  words: readonly Word[],
  { least, most }: { readonly least: number; readonly most: number },
): readonly number[] {
  const [before, last] = starts.slice(-2);
  if (before === undefined || last === undefined) return starts;
  let start = last;
  const isBroken = wordsBrokenFrom(typesetter, before, words);
  while (widthOf(words, start, words.length) < least || (start < last && isBroken(start))) {
    const earlier = startOfGroup(words, start - 1);
    if (earlier - before < (last - before) / 2) return starts;
    if (widthOf(words, earlier, words.length) > most) return starts;
    start = earlier;
  }
  return [...starts.slice(0, -1), start];
}
