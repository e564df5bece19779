import type { Text } from '../document.ts';
import type { Typeface } from '../shaping/typefaces.ts';
import type { Style } from '../theme.ts';
import type { Typesetter } from '../typesetter.ts';
import { widestGroup, widthOf } from './groups.ts';
import { type KnownText, knownText } from './known-text.ts';
import { type Line, lineOf } from './line.ts';
import { lineStarts } from './line-starts.ts';
import { breakOverflow } from './overflow.ts';
import { besideEachOther, isInTwo, mayShareLine, setApart } from './two-languages.ts';
import { heightOfTypeface, type Word, wordsOf } from './words.ts';

/** Breaks a text into lines no wider than `width`; the result is cached. */
export function breakLines(
  typesetter: Typesetter,
  text: Text,
  style: Style,
  width: number,
): readonly Line[] {
  const about = knownText(typesetter, text, style);
  if (about.lines === undefined || about.width !== width) {
    about.lines = breakAnew(typesetter, wordsWithin(typesetter, about, text, width), style, width);
    about.width = width;
  }
  return about.lines;
}

/** The lines of a text with its translation below, even if both fit on one line. */
export function breakBelow(
  typesetter: Typesetter,
  text: Text,
  style: Style,
  width: number,
): readonly Line[] {
  return isInTwo(text)
    ? breakAnew(typesetter, knownText(typesetter, text, style).words, style, width)
    : breakLines(typesetter, text, style, width);
}

/** Two languages share a line if both are short and fit; otherwise the translation begins a new line. */
function wordsWithin(
  typesetter: Typesetter,
  { words, style }: KnownText,
  text: Text,
  width: number,
): readonly Word[] {
  if (!isInTwo(text) || !mayShareLine(text)) return words;
  const beside = wordsOf(typesetter, besideEachOther(text), style);
  const isOneLine =
    !beside.some(({ startsLine }) => startsLine) && widthOf(beside, 0, beside.length) <= width;
  return isOneLine ? beside : words;
}

function breakAnew(
  typesetter: Typesetter,
  given: readonly Word[],
  style: Style,
  width: number,
): readonly Line[] {
  const words = widestGroup(given) <= width ? given : breakOverflow(given, { style, width });
  const starts = lineStarts(typesetter, words, style, width);
  const second = starts.findIndex((from, at) => at > 0 && words[from]?.startsLanguage === true);
  const { lineHeightFactor } = typesetter;
  if (second === -1) return linesOf(words, starts, lineHeightFactor);
  const first = words.slice(0, starts[second]);
  return setApart(
    linesOf(first, starts.slice(0, second), lineHeightFactor),
    linesOf(words, starts.slice(second), 1),
    style,
  );
}

/** Every line of a language gets the line height of its tallest script, at least `minFactor`. */
function linesOf(
  words: readonly Word[],
  starts: readonly number[],
  minFactor: number,
): readonly Line[] {
  const lineHeightFactor = maxLineHeightFactor(words, starts[0] ?? 0, minFactor);
  const lines = starts.map((from, at) => {
    return lineOf(words, { from, to: starts[at + 1] ?? words.length }, lineHeightFactor);
  });
  return lines.some(isEmpty) ? lines.filter((line) => !isEmpty(line)) : lines;
}

const isEmpty = ({ pieces }: Line) => pieces.length === 0;

function maxLineHeightFactor(words: readonly Word[], start: number, minFactor: number): number {
  let factor = minFactor;
  let before: Typeface | undefined;
  for (let at = start; at < words.length; at += 1) {
    const typeface = words[at]?.item.typeface;
    if (typeface && typeface !== before) factor = Math.max(factor, heightOfTypeface(typeface));
    before = typeface;
  }
  return factor;
}
