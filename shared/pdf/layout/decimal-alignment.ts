import type { Column, Text } from '../document.ts';
import { widthOf } from '../measure.ts';
import { plainText } from '../plain-text.ts';
import { styles } from '../tokens.ts';
import { rememberedOfDocument } from './of-one-document.ts';
import { naturalWidth } from './text-widths.ts';

/** A cell with one number: what it takes up to its point, and what of it hangs behind. */
type Figure = { readonly text: Text; readonly units: number; readonly tail: number };

/**
 * How far each cell of a column moves to the right, so that the points of its numbers stand under each other, and the
 * words around them hang outside; undefined for what is not aligned by a point.
 */
export function decimalShift(
  { inner: room, column }: { readonly inner: number; readonly column: Column },
  cells: readonly Text[],
): (text: Text) => number | undefined {
  if (column.align !== 'decimal') return () => undefined;
  const aligned = alignedIn(cells, room);
  const edge = room - Math.max(0, ...aligned.map(({ tail }) => tail));
  const shifts = new Map(aligned.map(({ text, units }) => [text, Math.max(0, edge - units)]));
  return (text) => shifts.get(text);
}

/** Numbers among words are aligned where there is room for all; bare numbers always are. */
function alignedIn(cells: readonly Text[], room: number): readonly Figure[] {
  const figures = cells.flatMap(figureOf);
  return extent(figures) <= room ? figures : figures.filter(({ text }) => isFigure(text));
}

/** The room that figures take under each other, when their points stand in one line. */
export function widthOfFigures(cells: readonly Text[]): number {
  return extent(cells.filter(isFigure).flatMap(figureOf));
}

/** The same with the words around them. */
export function widthOfNumbers(cells: readonly Text[]): number {
  return extent(cells.flatMap(figureOf));
}

function extent(figures: readonly Figure[]): number {
  const units = figures.map((figure) => figure.units);
  return Math.max(0, ...units) + Math.max(0, ...figures.map(({ tail }) => tail));
}

/** Whether a cell is one number. */
export function isFigure(text: Text): boolean {
  return text.length === 1 && text[0]?.data !== undefined;
}

/** Asked for by the width of a column and by where its figures stand. */
const known = rememberedOfDocument<Text, readonly Figure[]>();

function figureOf(text: Text): readonly Figure[] {
  const before = known.get(text);
  if (before) return before;
  const figures = figuresIn(text);
  known.set(text, figures);
  return figures;
}

function figuresIn(text: Text): readonly Figure[] {
  const [run] = text;
  if (!isFigure(text) || run?.data === undefined) return worded(text);
  const decimals = /\.(\d+)/.exec(run.data)?.[1]?.length ?? 0;
  const sign = /[^\p{Nd}]*$/u.exec(run.text)?.[0] ?? '';
  const tailLength = sign.length + (decimals > 0 ? decimals + 1 : 0);
  const tail = measured(run.text.slice(run.text.length - tailLength));
  return [{ text, units: naturalWidth(text, styles.cell) - tail, tail }];
}

/** Of signs and decimals, which come again and again. */
const widths = rememberedOfDocument<string, number>();

function measured(text: string): number {
  const before = widths.get(text);
  if (before !== undefined) return before;
  const width = widthOf(text, styles.cell);
  widths.set(text, width);
  return width;
}

const number = /\p{Nd}+(?:[.,\u00a0\u202f]\p{Nd}+)*/gu;
/** Groups have three digits; what is shorter or longer behind the last sign are decimals. */
const decimals = /[.,](?:\p{Nd}{1,2}|\p{Nd}{4,})$/u;

/** What is longer than such a word behind a number would move all others away from their edge. */
const longestTail = 40;

/** A number among words, "about 1,500" or "40 (draft)"; a cell with several numbers is a text. */
function worded(text: Text): readonly Figure[] {
  if (text.some(({ ownLine, again }) => ownLine || again)) return [];
  const said = plainText(text);
  const found = onlyNumberIn(said);
  if (!found) return [];
  const digits = found[0].replace(decimals, '');
  const whole = naturalWidth(text, styles.cell);
  const tail = widthBehind(text, said, found.index + digits.length);
  return tail > longestTail ? [] : [{ text, units: whole - tail, tail }];
}

function onlyNumberIn(said: string): RegExpExecArray | undefined {
  number.lastIndex = 0;
  const found = number.exec(said);
  return found && !number.test(said) ? found : undefined;
}

/** Of one run only what is behind the number is measured: a beginning is another text, to be broken into words anew. */
function widthBehind(text: Text, said: string, end: number): number {
  const [run, ...others] = text;
  if (run && others.length === 0 && !run.strong) return measured(said.slice(end));
  return naturalWidth(text, styles.cell) - naturalWidth(beginning(text, end), styles.cell);
}

/** The first characters of a text, set as they are in it. */
function beginning(text: Text, length: number): Text {
  let left = length;
  return text.flatMap((run) => {
    const own = run.text.slice(0, left);
    left -= own.length;
    return own === '' ? [] : [{ ...run, text: own }];
  });
}
