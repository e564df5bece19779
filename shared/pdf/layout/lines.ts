import type { Run, Text } from '../document.ts';
import type { Shaped } from '../text/shaper.ts';
import type { Typeface } from '../text/typefaces.ts';
import { withSpace } from '../text/word-shapes.ts';
import type { Style } from '../tokens.ts';
import { atBlanks, fitting, loosened } from './fitting.ts';
import { endOfGroup, widestGroup, widthOf } from './groups.ts';
import { lineStarts } from './line-starts.ts';
import { rememberedOfDocument } from './of-one-document.ts';
import { scriptsOfDocument } from './scripts.ts';
import { apart, belowEachOther, besideEachOther, isInTwo, mayShareLine } from './two-languages.ts';
import { heightOfTypeface, type Word, wordsOf } from './words.ts';

/** A stretch of one line in one typeface; `x` is its distance from the start of the line. */
export type Piece = {
  readonly typeface: Typeface;
  readonly run: Run;
  /** Its words, each with the space behind it. */
  readonly parts: readonly Shaped[];
  readonly x: number;
  readonly width: number;
};
export type Line = {
  readonly pieces: readonly Piece[];
  readonly width: number;
  /** How much more room than a line of Latin it needs; 1 for Latin. */
  readonly tall: number;
  /** Room above the first line of a second language, as a share of the leading; 0 elsewhere. */
  readonly above: number;
};

/** Words between which no line ends. */
type Group = { readonly width: number; readonly space: number; readonly startsLine: boolean };

/** What was found out about a text; it is asked for its longest word, for its height, and to be written. */
type Known = {
  readonly style: Style;
  readonly words: readonly Word[];
  groups?: readonly Group[];
  width?: number;
  lines?: readonly Line[];
};

const known = rememberedOfDocument<Text, Known>();

/** The width of the longest stretch that is not broken. */
export function longestWord(text: Text, style: Style): number {
  return widestGroup(factsOf(text, style).words);
}

/** The width of the longest stretch that stays whole on a line with no room for all that sense binds. */
export function longestPart(text: Text, style: Style): number {
  return widestGroup(loosened(factsOf(text, style).words));
}

/** The same with no room for what a no-break space joins either. */
export function longestAtom(text: Text, style: Style): number {
  return widestGroup(atBlanks(loosened(factsOf(text, style).words)));
}

/** The width of the text on one line, or of the longest of those that it must have. */
export function naturalWidth(text: Text, style: Style): number {
  let [most, width, before] = [0, 0, 0];
  for (const word of factsOf(text, style).words) {
    width = word.startsLine ? word.width : width + before + word.width;
    before = word.space;
    most = Math.max(most, width);
  }
  return most;
}

/** How many lines a text takes at a width, without making them: widths are compared before one is chosen. */
export function countLines(text: Text, style: Style, width: number): number {
  const about = factsOf(text, style);
  about.groups ??= groupsOf(about.words);
  let [count, used] = [about.groups.length > 0 ? 1 : 0, -1];
  let before = 0;
  for (const { width: wide, space, startsLine } of about.groups) {
    const fits = used < 0 || (!startsLine && used + before + wide <= width);
    if (!fits) count += 1;
    used = fits && used >= 0 ? used + before + wide : wide;
    before = space;
    if (wide > width) count += Math.ceil(wide / width) - 1;
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

/** Breaks a text into lines no wider than `width`; asked again, it gives the same lines. */
export function breakLines(text: Text, style: Style, width: number): readonly Line[] {
  const about = factsOf(text, style);
  if (about.lines === undefined || about.width !== width) {
    about.lines = brokenAnew(wordsWithin(about, text, width), style, width);
    about.width = width;
  }
  return about.lines;
}

/** The lines of a text whose second language stands below the first, also where both fit on one line. */
export function breakBelow(text: Text, style: Style, width: number): readonly Line[] {
  return isInTwo(text)
    ? brokenAnew(factsOf(text, style).words, style, width)
    : breakLines(text, style, width);
}

/** Two languages share a line where both are short and fit on it; else the second begins its own. */
function wordsWithin({ words, style }: Known, text: Text, width: number): readonly Word[] {
  if (!isInTwo(text) || !mayShareLine(text)) return words;
  const beside = wordsOf(besideEachOther(text), style);
  const isOneLine =
    !beside.some(({ startsLine }) => startsLine) && widthOf(beside, 0, beside.length) <= width;
  return isOneLine ? beside : words;
}

function factsOf(text: Text, style: Style): Known {
  const before = known.get(text);
  if (before?.style === style) return before;
  const about = { style, words: wordsOf(isInTwo(text) ? belowEachOther(text) : text, style) };
  known.set(text, about);
  return about;
}

function brokenAnew(given: readonly Word[], style: Style, width: number): readonly Line[] {
  const words = widestGroup(given) <= width ? given : fitting(given, { style, width });
  const starts = lineStarts(words, style, width);
  const second = starts.findIndex((from, at) => at > 0 && words[from]?.startsLanguage === true);
  const { tall } = scriptsOfDocument();
  if (second === -1) return linesOf(words, starts, tall);
  const first = words.slice(0, starts[second]);
  return apart(
    linesOf(first, starts.slice(0, second), tall),
    linesOf(words, starts.slice(second), 1),
    style,
  );
}

/** All lines of a language are as far apart as the script asks that needs most room; at least as those of a text of `least`. */
function linesOf(
  words: readonly Word[],
  starts: readonly number[],
  least: number,
): readonly Line[] {
  const tall = tallestFrom(words, starts[0] ?? 0, least);
  const lines = starts.map((from, at) => {
    return lineOf(words, { from, to: starts[at + 1] ?? words.length }, tall);
  });
  return lines.some(isEmpty) ? lines.filter((line) => !isEmpty(line)) : lines;
}

const isEmpty = ({ pieces }: Line) => pieces.length === 0;

function tallestFrom(words: readonly Word[], start: number, least: number): number {
  let tall = least;
  let before: Typeface | undefined;
  for (let at = start; at < words.length; at += 1) {
    const typeface = words[at]?.item.typeface;
    if (typeface && typeface !== before) tall = Math.max(tall, heightOfTypeface(typeface));
    before = typeface;
  }
  return tall;
}

/** The room a line takes, from its top to the top of the next. */
export function leadingOf(line: Line | undefined, style: Style): number {
  return style.leading * ((line?.above ?? 0) + (line?.tall ?? 1));
}

export function heightOfLines(lines: readonly Line[], style: Style): number {
  return lines.reduce((height, line) => height + leadingOf(line, style), 0);
}

type GrowingPiece = Omit<Piece, 'parts' | 'width'> & { parts: Shaped[]; width: number };

/** The words of a line: from one place of a text on, before another. */
type Range = { readonly from: number; readonly to: number };

/** Neighbouring words of one kind are one piece, with the spaces between them. */
function lineOf(words: readonly Word[], { from, to }: Range, tall: number): Line {
  const pieces: GrowingPiece[] = [];
  let piece: GrowingPiece | undefined;
  let x = 0;
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (!word) break;
    const { item, run } = word;
    const space = at < to - 1 ? word.space : 0;
    const part = space > 0 ? withSpace(item) : item.shaped;
    if (part.text === '') continue;
    const width = word.width + space;
    if (piece && piece.typeface === item.typeface && isOfOneKind(piece.run, run)) {
      piece.parts.push(part);
      piece.width += width;
    } else {
      piece = { typeface: item.typeface, run, parts: [part], x, width };
      pieces.push(piece);
    }
    x += width;
  }
  return { pieces, width: x, tall, above: 0 };
}

function isOfOneKind(left: Run, right: Run): boolean {
  return left === right || kindOf(left) === kindOf(right);
}

/** What paints runs in one way and leads to one place. */
function kindOf({ link = '', to = '', language = '', aside = false }: Run): string {
  return [link, to, language, aside].join('\n');
}

/** What a piece says. */
export function textOf({ parts }: Piece): string {
  return parts.map(({ text }) => text).join('');
}
