import type { Column, Table, Text } from '../document.ts';
import { contentWidth, page, space, styles } from '../tokens.ts';
import { widthOfFigures } from './decimal-alignment.ts';
import { longestWord, naturalWidth } from './lines.ts';

/** Where a column is, in points from the left of the page. */
export type Geometry = { readonly x: number; readonly width: number; readonly column: Column };
/** What a column wishes for, what it cannot do without, and what it needs to break no line. */
type Wish = { readonly share: number; readonly least: number; readonly natural: number };

/** Dates, names of a state and short heads stand on one line: a column of such words is as wide as they are. */
const shortColumn = 76;

/**
 * Columns share the width as they wish. What one lacks for its longest word, and then for its longest text, it takes from
 * those that have more than they need; those that lack least come first, since they gain most.
 */
export function columnsOf({ columns, rows }: Table): readonly Geometry[] {
  const total = columns.reduce((sum, { share = 1 }) => sum + share, 0);
  const wishes = columns.map((column, at) => {
    const cells = rows.map((row) => row[at] ?? []);
    const share = (contentWidth * (column.share ?? 1)) / total;
    return { share, ...needsOf(column, cells) };
  });
  const widths = relaxed(fitted(wishes), wishes);
  let x: number = page.left;
  return columns.map((column, at) => {
    const place = { x, width: widths[at] ?? 0, column };
    x += place.width;
    return place;
  });
}

function needsOf({ head, align }: Column, cells: readonly Text[]): Omit<Wish, 'share'> {
  const figures = align === 'decimal' ? widthOfFigures(cells) + around : 0;
  const natural = Math.max(figures, widest(head, cells, naturalWidth));
  const words = natural <= shortColumn ? natural : widest(head, cells, longestWord);
  const least = Math.max(figures, words);
  return { natural, least: Math.min(least, contentWidth / 5) };
}

/** The margins of a cell; half a point more, so that rounding breaks no line. */
const around = 2 * space.cellX + 0.5;

type Measure = typeof naturalWidth;

function widest(head: Text, cells: readonly Text[], measure: Measure): number {
  const widths = cells.map((text) => measure(text, styles.cell));
  return Math.max(measure(head, styles.cellHead), ...widths) + around;
}

/** No column is narrower than it must be, as long as others have more than that. */
function fitted(wishes: readonly Wish[]): readonly number[] {
  const lacking = wishes.map(({ share, least }) => Math.max(0, least - share));
  const spare = wishes.map(({ share, least }) => Math.max(0, share - least));
  const [missing, free] = [sum(lacking), sum(spare)];
  if (missing === 0 || free === 0) return wishes.map(({ share }) => share);
  const given = Math.min(1, missing / free);
  const taken = Math.min(1, free / missing);
  return wishes.map(
    ({ share }, at) => share + (lacking[at] ?? 0) * taken - (spare[at] ?? 0) * given,
  );
}

/** What a column has beyond its longest text goes to those whose texts would be broken. */
function relaxed(widths: readonly number[], wishes: readonly Wish[]): readonly number[] {
  const lacking = wishes.map(({ natural }, at) => Math.max(0, natural - (widths[at] ?? 0)));
  const spare = wishes.map(({ natural }, at) => Math.max(0, (widths[at] ?? 0) - natural));
  const free = sum(spare);
  const granted = shareOut(free, lacking, widths);
  const given = free === 0 ? 0 : sum(granted) / free;
  return widths.map((width, at) => width + (granted[at] ?? 0) - (spare[at] ?? 0) * given);
}

/** Small wants are met whole; what is left then goes to the text that takes most lines, since half a want helps no other. */
function shareOut(
  amount: number,
  wants: readonly number[],
  widths: readonly number[],
): readonly number[] {
  const granted = wants.map(() => 0);
  let left = amount;
  for (const [at, want] of [...wants.entries()].toSorted(([, a], [, b]) => a - b)) {
    if (want > left) break;
    granted[at] = want;
    left -= want;
  }
  const lines = wants.map((want, at) => (granted[at] === want ? 0 : want / (widths[at] || 1)));
  const longest = lines.indexOf(Math.max(...lines));
  if ((lines[longest] ?? 0) > 0) granted[longest] = Math.min(left, wants[longest] ?? 0);
  return granted;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
