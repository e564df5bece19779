import type { Column, Table, Text } from '../../document.ts';
import { naturalWidth } from '../../linebreak/text-widths.ts';
import { styles } from '../../theme.ts';
import { rememberedOfDocument } from '../of-one-document.ts';
import { columnsOf, type Geometry } from './columns.ts';
import { alignmentOf } from './decimal-alignment.ts';
import { isFigure, lineOfNumber, widestAtEnd } from './number-in-cell.ts';
import { type Cell, cellsOf, isOneBelow, levelled, type Row, tallestOf } from './rows.ts';
import { shortenHead } from './shorten-head.ts';

/** A table whose rows are broken into lines. */
export type Prepared = {
  readonly grid: readonly Geometry[];
  readonly head: Row;
  readonly rows: readonly Row[];
};

const prepared = rememberedOfDocument<Table, Prepared>();

/** Breaks the rows of a table once, whether only their height is asked for or they are laid. */
export function prepare(table: Table): Prepared {
  const known = prepared.get(table);
  if (known) return known;
  const grid = columnsOf(table);
  const columns = grid.map((_, at) => table.rows.map((row) => row[at] ?? []));
  const alignments = grid.map((place, at) => alignmentOf(place, columns[at] ?? []));
  const shifts = alignments.map(({ shift }) => shift);
  const ofFigures = grid.map(({ column }, at) => isOfFigures(column, columns[at] ?? []));
  const heads = table.columns.map(({ head }) => head);
  const isHeadBelow = grid.some(({ inner }, at) =>
    isOneBelow([heads[at]], { inner, style: styles.cellHead }),
  );
  const areBelow = grid.map(({ inner }, at) =>
    isOneBelow(columns[at] ?? [], { inner, style: styles.cell }),
  );
  const headForm = { areBelow: grid.map(() => isHeadBelow) };
  const head = cellsOf(grid, heads, styles.cellHead, headForm).map((cell, at) =>
    ending(shortenHead(cell), ofFigures[at]),
  );
  const rows = table.rows.map((given) => {
    const row = alignments.map(({ arranged }, at) => arranged(said(given[at])));
    return cellsOf(grid, row, styles.cell, { shifts, areBelow }).map((cell, at) => {
      const text = row[at] ?? [];
      const number = lineOfNumber(text, cell.lines);
      if (number) return { ...cell, number, atEnd: true };
      const areWords = shifts[at]?.(text) === undefined;
      const mayEnd = grid[at]?.column.align === 'end' || isShort(text);
      return ending(cell, ofFigures[at] && areWords && mayEnd);
    });
  });
  const tallest = tallestOf(rows);
  const entry = {
    grid,
    head: levelled(head, styles.cellHead),
    rows: rows.map((cells) => levelled(cells, styles.cell, tallest)),
  };
  prepared.set(table, entry);
  return entry;
}

const nothing: Text = [{ text: '—' }];

/** A cell in which nothing is said shows that nothing was left out of it. */
function said(text: Text = []): Text {
  return text.some((run) => run.text !== '') ? text : nothing;
}

/** A column for figures may hold texts only, and is set as text then; one of amounts is not. */
function isOfFigures({ align }: Column, cells: readonly Text[]): boolean {
  if (align === 'end') return true;
  return align === 'decimal' && (cells.some(isFigure) || cells.every(isShort));
}

function isShort(text: Text): boolean {
  return naturalWidth(text, styles.cell) <= widestAtEnd;
}

/** The head of a column of figures, and a word or two in place of a figure, end where the figures do. */
function ending(cell: Cell, atEnd = false): Cell {
  return atEnd ? { ...cell, atEnd } : cell;
}
