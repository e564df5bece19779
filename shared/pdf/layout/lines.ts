import type { Run, Text } from '../document.ts';
import { type Shaped, shape } from '../text/shaper.ts';
import type { Typeface } from '../text/typefaces.ts';
import type { Style } from '../tokens.ts';
import { cut, heightOfTypeface, type Word, wordsOf } from './words.ts';

/** A stretch of one line in one typeface; `x` is its distance from the start of the line. */
export type Piece = {
  readonly typeface: Typeface;
  readonly run: Run;
  /** Its words and the spaces between them. */
  readonly parts: readonly Shaped[];
  readonly x: number;
  readonly width: number;
};
export type Line = {
  readonly pieces: readonly Piece[];
  readonly width: number;
  /** How much more room than a line of Latin it needs; 1 for Latin. */
  readonly tall: number;
};

/** Words between which no line ends. */
type Group = { readonly words: readonly Word[]; readonly width: number };

type Broken = { readonly style: Style; readonly width: number; readonly lines: readonly Line[] };

const groups = new WeakMap<Text, { readonly style: Style; readonly groups: readonly Group[] }>();
const broken = new WeakMap<Text, Broken>();

/** The width of the longest stretch that is not broken. */
export function longestWord(text: Text, style: Style): number {
  return groupsOf(text, style).reduce((longest, { width }) => Math.max(longest, width), 0);
}

/** Breaks a text into lines no wider than `width`; asked again, for its height or to be written, it gives the same lines. */
export function breakLines(text: Text, style: Style, width: number): readonly Line[] {
  const known = broken.get(text);
  if (known?.style === style && known.width === width) return known.lines;
  const lines = brokenAnew(text, style, width);
  broken.set(text, { style, width, lines });
  return lines;
}

function brokenAnew(text: Text, style: Style, width: number): readonly Line[] {
  const lines: Line[] = [];
  let open: Word[] = [];
  let used = 0;
  for (const whole of groupsOf(text, style)) {
    for (const group of whole.width <= width ? [whole] : parted(whole, style, width)) {
      const before = open.at(-1)?.space ?? 0;
      if (open.length > 0 && used + before + group.width > width) {
        lines.push(lineOf(open));
        open = [];
        used = 0;
      }
      used += (open.length > 0 ? before : 0) + group.width;
      for (const word of group.words) open.push(word);
    }
  }
  if (open.length > 0) lines.push(lineOf(open));
  return lines.filter(({ pieces }) => pieces.length > 0);
}

/** The room a line takes, from its top to the top of the next. */
export function leadingOf(line: Line | undefined, style: Style): number {
  return style.leading * (line?.tall ?? 1);
}

export function heightOfLines(lines: readonly Line[], style: Style): number {
  return lines.reduce((height, line) => height + leadingOf(line, style), 0);
}

function groupsOf(text: Text, style: Style): readonly Group[] {
  const known = groups.get(text);
  if (known?.style === style) return known.groups;
  const found = groupsAnew(wordsOf(text, style));
  groups.set(text, { style, groups: found });
  return found;
}

function groupsAnew(words: readonly Word[]): readonly Group[] {
  const found: Group[] = [];
  let open: Word[] = [];
  for (const [at, word] of words.entries()) {
    open.push(word);
    if (!word.breakable && at < words.length - 1) continue;
    found.push({ words: open, width: widthOf(open) });
    open = [];
  }
  return found;
}

/** A group that is wider than the line is broken between its words after all, and a word that is wider within. */
function parted({ words }: Group, style: Style, width: number): readonly Group[] {
  return words
    .flatMap((word) => (word.width <= width ? [word] : cut(word, style, width)))
    .map((word) => ({ words: [word], width: word.width }));
}

/** White space within a group stands between its words, as it does in no-break sequences of runs. */
function widthOf(words: readonly Word[]): number {
  return words.reduce((width, word) => width + word.width, 0);
}

/** Neighbouring words of one kind are one piece, with the spaces between them. */
function lineOf(words: readonly Word[]): Line {
  const pieces: (Omit<Piece, 'parts' | 'width'> & { parts: Shaped[]; width: number })[] = [];
  let x = 0;
  let tall = 1;
  const last = words.length - 1;
  for (const [at, { shaped, typeface, run, width, space }] of words.entries()) {
    let piece = pieces.at(-1);
    if (!piece || piece.typeface !== typeface || !isOfOneKind(piece.run, run)) {
      piece = { typeface, run, parts: [], x, width: 0 };
      pieces.push(piece);
    }
    if (shaped.text !== '') piece.parts.push(shaped);
    const following = at < last ? space : 0;
    if (following > 0) piece.parts.push(shape(' ', typeface));
    piece.width += width + following;
    x += width + following;
    tall = Math.max(tall, heightOfTypeface(typeface));
  }
  return { pieces: pieces.filter(({ parts }) => parts.length > 0), width: x, tall };
}

function isOfOneKind(left: Run, right: Run): boolean {
  return left === right || (left.link === right.link && left.language === right.language);
}

/** What a piece says. */
export function textOf({ parts }: Piece): string {
  return parts.map(({ text }) => text).join('');
}
