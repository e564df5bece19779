import type { Column, Table, Text } from '../../document.ts';
import {
  longestAtom,
  longestPart,
  longestWord,
  naturalWidth,
} from '../../linebreak/text-widths.ts';
import { firstLanguage } from '../../linebreak/two-languages.ts';
import { plainText } from '../../plain-text.ts';
import { space, styles } from '../../theme.ts';
import { memoKey, type Typesetter } from '../../typesetter.ts';
import { type AlignedTables, alignedTablesOf } from './aligned-tables.ts';
import { type Margins, marginsOf } from './cell-margins.ts';
import { minHeightWidths } from './column-widths.ts';
import { chooseArrangement, minWidthOfNumbers, widthOfNumbers } from './decimal-alignment.ts';
import { withoutMarks } from './mark-slot.ts';
import { minColumnWidths } from './min-column-widths.ts';

/** Where a column is, in points from the left of the table, and the width of its text within its margins. */
export type Geometry = {
  readonly x: number;
  readonly width: number;
  readonly margins: Margins;
  readonly inner: number;
  readonly column: Column;
};
const columnGeometries = memoKey<AlignedTables, readonly Geometry[]>('columns');

/**
 * Columns get their shares of the width if no text breaks. Otherwise every column has room for its longest word, and the rest
 * of the width goes where it makes the table lowest. Aligned tables have the same columns.
 */
export function columnsOf(typesetter: Typesetter, table: Table, room: number): readonly Geometry[] {
  const aligned = alignedTablesOf(typesetter, table);
  const geometries = typesetter.memo(columnGeometries);
  const known = geometries.get(aligned);
  if (known) return known;
  const { widths, margins } = widthsOf(typesetter, aligned, room);
  let x = 0;
  const geometry = table.columns.map((column, at) => {
    const width = widths[at] ?? 0;
    const own = margins[at] ?? { left: 0, right: 0, indent: 0 };
    const inner = Math.max(width - own.left - own.right, styles.cell.size);
    const place = { x, width, margins: own, inner, column };
    x += place.width;
    return place;
  });
  geometries.set(aligned, geometry);
  return geometry;
}

type Widths = { readonly widths: readonly number[]; readonly margins: readonly Margins[] };

/** Margins are smaller if the table has no room for its longest words. */
function widthsOf(typesetter: Typesetter, aligned: AlignedTables, room: number): Widths {
  const { columns = [] } = aligned[0] ?? {};
  const rows = aligned.flatMap((table) => table.rows.map(withoutMarks(table)));
  const total = columns.reduce((sum, { share = 1 }) => sum + share, 0);
  const shares = columns.map(({ share = 1 }) => (room * share) / total);
  const filled = columns.map((column, at): Filled => {
    const cells = rows.map((row) => row[at] ?? []);
    if (column.align !== 'decimal') return { ...column, cells };
    return { ...column, cells: cells.map(chooseArrangement(typesetter, cells)) };
  });
  const natural = filled.map((column) => naturalOf(typesetter, column));
  const wide = marginsOf(aligned, space.cellX);
  const usual = natural.map((width, at) => width + bothOf(wide[at]));
  if (sum(usual) <= room) return { widths: fitToNeeds(shares, usual), margins: wide };
  const needs = (longest: typeof longestWord, margins: readonly Margins[]) =>
    filled.map((column, at) => needOf(typesetter, column, { longest, room }) + bothOf(margins[at]));
  const isTight = sum(needs(longestWord, wide)) > room;
  const margins = isTight ? marginsOf(aligned, space.cellXTight) : wide;
  const parts = needs(longestPart, margins);
  const atoms = needs(longestAtom, margins);
  const widths = minHeightWidths(typesetter, {
    columns,
    rows: rows.map((_, row) => filled.map(({ cells }) => cells[row] ?? [])),
    natural: natural.map((width, at) => width + bothOf(margins[at])),
    shares,
    start: minColumnWidths(
      parts.map((part, at) => ({ part, atom: atoms[at] ?? 0 })),
      room,
    ),
    margins: margins.map(({ left, right }) => left + right),
    width: room,
  });
  return { widths, margins };
}

/** Both margins of a cell, and half a point so that rounding breaks no line. */
function bothOf({ left, right }: Margins = { left: 0, right: 0, indent: 0 }): number {
  return left + right + 0.5;
}

type Filled = Column & { readonly cells: readonly Text[] };

/** The width at which a column breaks no line. */
function naturalOf(typesetter: Typesetter, { head, align, cells }: Filled): number {
  const numbers = align === 'decimal' ? widthOfNumbers(typesetter, cells) : 0;
  return Math.max(
    numbers,
    naturalWidth(typesetter, head, styles.cellHead),
    maxCellWidth(typesetter, cells, naturalWidth),
  );
}

/** A word that is longer than this share of its table may break, to leave room for the other columns. */
const maxWordShare = 1 / 3;

type Need = { readonly longest: typeof longestWord; readonly room: number };

function needOf(
  typesetter: Typesetter,
  { head, align, cells }: Filled,
  { longest, room }: Need,
): number {
  const maxWord = room * maxWordShare - 2 * space.cellX - 0.5;
  const figures = align === 'decimal' ? minWidthOfNumbers(typesetter, cells) : 0;
  const words = Math.max(
    minWidthOfHead(typesetter, head),
    maxCellWidth(typesetter, cells, longest),
  );
  return Math.max(figures, Math.min(words, maxWord));
}

function maxCellWidth(
  typesetter: Typesetter,
  cells: readonly Text[],
  measure: typeof naturalWidth,
): number {
  return Math.max(0, ...cells.map((text) => measure(typesetter, text, styles.cell)));
}

/** A head of a few Chinese characters is kept on one line. */
function minWidthOfHead(typesetter: Typesetter, head: Text): number {
  const own = firstLanguage(head);
  const isWord = fewCharacters.test(plainText(own));
  const whole = isWord ? naturalWidth(typesetter, own, styles.cellHead) : 0;
  return Math.max(whole, longestWord(typesetter, head, styles.cellHead));
}

const fewCharacters = /^\p{Script=Han}{1,6}$/u;

/** Columns that lack width take it from those that have more than they need. */
function fitToNeeds(shares: readonly number[], needs: readonly number[]): readonly number[] {
  const lacking = shares.map((share, at) => Math.max(0, (needs[at] ?? 0) - share));
  const spare = shares.map((share, at) => Math.max(0, share - (needs[at] ?? 0)));
  const [missing, free] = [sum(lacking), sum(spare)];
  if (missing === 0) return shares;
  return shares.map(
    (share, at) => share + (lacking[at] ?? 0) - ((spare[at] ?? 0) * missing) / free,
  );
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
