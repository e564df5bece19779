import type { Word } from './words.ts';

/** The end of the group of words that begins at `start`; no line ends within a group. */
export function endOfGroup(words: readonly Word[], start: number): number {
  let end = start;
  while (end < words.length - 1 && !words[end]?.breakable) end += 1;
  return end + 1;
}

/** The start of the group of words that ends at `end`. */
export function startOfGroup(words: readonly Word[], end: number): number {
  let start = end;
  while (start > 0 && !words[start - 1]?.breakable) start -= 1;
  return start;
}

/** The width of the words from `start` up to, but without, `end`, with the spaces between them. */
export function widthOf(words: readonly Word[], start: number, end: number): number {
  let width = 0;
  let before = 0;
  for (let at = start; at < end; at += 1) {
    const word = words[at];
    if (word) width += before + word.width;
    before = word?.space ?? 0;
  }
  return width;
}

/** The width of the widest group. */
export function widestGroup(words: readonly Word[]): number {
  let most = 0;
  let [width, before] = [0, 0];
  for (const { width: own, space, breakable } of words) {
    width += before + own;
    if (width > most) most = width;
    before = breakable ? 0 : space;
    if (breakable) width = 0;
  }
  return most;
}
