import type { Text } from '../document.ts';
import type { Style } from '../theme.ts';
import type { Typesetter } from '../typesetter.ts';
import { endOfGroup, widestGroup, widthOf } from './groups.ts';
import { type Group, knownText } from './known-text.ts';
import { afterNoBreakSpaces, aroundPhrases, breakOverflow, loosen } from './overflow.ts';
import type { Word } from './words.ts';

/** The width of the longest group without a break; a mark in two languages may be set below what it marks. */
export function longestWord(typesetter: Typesetter, text: Text, style: Style): number {
  const { words } = knownText(typesetter, text, style);
  const isInTwo = words.some(({ run }) => run.noBreak && run.translation);
  return widestGroup(isInTwo ? aroundPhrases(words) : words);
}

/** The same if lines may also end where a break is discouraged, but not within unbreakable phrases. */
export function longestPart(typesetter: Typesetter, text: Text, style: Style): number {
  const { words } = knownText(typesetter, text, style);
  return widestGroup(words.some(({ run }) => run.noBreak) ? aroundPhrases(words) : loosen(words));
}

/** The same if lines may also end at no-break spaces. */
export function longestAtom(typesetter: Typesetter, text: Text, style: Style): number {
  return widestGroup(afterNoBreakSpaces(loosen(knownText(typesetter, text, style).words)));
}

/** The width of the text on one line, or of its longest line if it contains forced line breaks. */
export function naturalWidth(typesetter: Typesetter, text: Text, style: Style): number {
  let [most, width, before] = [0, 0, 0];
  for (const word of knownText(typesetter, text, style).words) {
    width = word.startsLine ? word.width : width + before + word.width;
    before = word.space;
    most = Math.max(most, width);
  }
  return most;
}

/** How many lines a text takes at a width, without making them, to compare widths quickly. */
export function countLines(
  typesetter: Typesetter,
  text: Text,
  style: Style,
  width: number,
): number {
  const about = knownText(typesetter, text, style);
  about.groups ??= groupsOf(about.words);
  const groups = about.groups.some((group) => group.width > width)
    ? groupsOf(breakOverflow(about.words, { style, width }))
    : about.groups;
  let [count, used] = [groups.length > 0 ? 1 : 0, -1];
  let before = 0;
  for (const { width: wide, space, startsLine } of groups) {
    const fits = used < 0 || (!startsLine && used + before + wide <= width);
    if (!fits) count += 1;
    used = fits && used >= 0 ? used + before + wide : wide;
    before = space;
  }
  return count;
}

function groupsOf(words: readonly Word[]): readonly Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < words.length; ) {
    const end = endOfGroup(words, at);
    const startsLine = words[at]?.startsLine === true;
    groups.push({ width: widthOf(words, at, end), space: words[end - 1]?.space ?? 0, startsLine });
    at = end;
  }
  return groups;
}
