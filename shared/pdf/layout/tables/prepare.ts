import type { Column, Table, Text } from '../../document.ts';
import { breakLines } from '../../linebreak/break-lines.ts';
import { naturalWidth } from '../../linebreak/text-widths.ts';
import { space, styles } from '../../theme.ts';
import { memoKey, type Typesetter } from '../../typesetter.ts';
import { heightOf } from '../blocks/text.ts';
import { columnsOf, type Geometry } from './columns.ts';
import { alignDecimals } from './decimal-alignment.ts';
import { markOf, withoutMarks } from './mark-slot.ts';
import { isNumber, lineOfNumber, maxWidthAtEnd } from './number-in-cell.ts';
import {
  alignBaselines,
  alignEnds,
  type Cell,
  cellsOf,
  isOneBelow,
  type Row,
  tallestLineOf,
} from './rows.ts';
import { shortenHead } from './shorten-head.ts';

/** A table whose rows are broken into lines. */
export type PreparedTable = {
  readonly grid: readonly Geometry[];
  readonly head: Row;
  readonly rows: readonly Row[];
};

const preparedTables = memoKey<Table, PreparedTable>('prepared tables');

/** Breaks the rows of a table once, for their height and for the page. */
export function prepareTable(typesetter: Typesetter, table: Table, width: number): PreparedTable {
  const prepared = typesetter.memo(preparedTables);
  const known = prepared.get(table);
  if (known) return known;
  const grid = columnsOf(typesetter, table, width);
  const numbers = table.rows.map(withoutMarks(table));
  const columns = grid.map((_, at) => numbers.map((row) => row[at] ?? []));
  const alignments = grid.map((place, at) => alignDecimals(typesetter, place, columns[at] ?? []));
  const shifts = alignments.map(({ shift }) => shift);
  const areNumberColumns = grid.map(({ column }, at) =>
    isNumberColumn(typesetter, column, columns[at] ?? []),
  );
  const heads = table.columns.map(({ head }) => head);
  const isHeadBelow = grid.some(({ inner }, at) =>
    isOneBelow(typesetter, [heads[at]], { inner, style: styles.cellHead }),
  );
  const areBelow = grid.map(({ inner }, at) =>
    isOneBelow(typesetter, columns[at] ?? [], { inner, style: styles.cell }),
  );
  const headForm = { style: styles.cellHead, areBelow: grid.map(() => isHeadBelow) };
  const form = { style: styles.cell, shifts, areBelow };
  const head = cellsOf(typesetter, grid, heads, headForm).map((cell, at) =>
    alignAtEnd(shortenHead(typesetter, cell), areNumberColumns[at]),
  );
  const rows = numbers.map((given, place) => {
    const row = alignments.map(({ arrange }, at) => arrange(textOrDash(given[at])));
    return cellsOf(typesetter, grid, row, form).map((cell, at) => {
      const text = row[at] ?? [];
      const marked = withMark(typesetter, cell, markOf(table, table.rows[place]?.[at], at));
      const number = lineOfNumber(typesetter, text, cell.lines);
      if (number) return { ...marked, number, atEnd: true };
      const areWords = shifts[at]?.(text) === undefined;
      const mayEnd = grid[at]?.column.align === 'end' || isShort(typesetter, text);
      return alignAtEnd(marked, areNumberColumns[at] && areWords && mayEnd);
    });
  });
  const spacing = { tallest: tallestLineOf(rows), ...(table.register && { register: true }) };
  const entry = {
    grid,
    head: alignEnds(head, styles.cellHead),
    rows: withGroups(
      typesetter,
      table,
      rows.map((cells, at) => ({ ...alignBaselines(cells, styles.cell, spacing), at })),
      width,
    ),
  };
  prepared.set(table, entry);
  return entry;
}

function withMark(typesetter: Typesetter, cell: Cell, mark: Text | undefined): Cell {
  if (!mark) return cell;
  return { ...cell, mark: breakLines(typesetter, mark, styles.cell, space.markSlot)[0] };
}

/** The rows with the heading of each group above its first row. */
function withGroups(
  typesetter: Typesetter,
  { groups = [] }: Table,
  rows: readonly Row[],
  width: number,
): readonly Row[] {
  if (groups.length === 0) return rows;
  const headings = new Map(groups.map(({ before, heading }) => [before, heading]));
  return rows.flatMap((row, at) => {
    const group = headings.get(at);
    if (!group) return [row];
    const own = heightOf(typesetter, group, styles.group, width);
    const height = own + space.groupTop + space.groupBottom;
    return [{ cells: [], height, group }, row];
  });
}

const dash: Text = [{ text: '—' }];

/** An empty cell shows a dash, so that it does not look like an omission. */
function textOrDash(text: Text = []): Text {
  return text.some((run) => run.text !== '') ? text : dash;
}

/** A decimal column with texts only is set as text; one of amounts never is. */
function isNumberColumn(
  typesetter: Typesetter,
  { align }: Column,
  cells: readonly Text[],
): boolean {
  if (align === 'end') return true;
  return (
    align === 'decimal' &&
    (cells.some(isNumber) || cells.every((text) => isShort(typesetter, text)))
  );
}

function isShort(typesetter: Typesetter, text: Text): boolean {
  return naturalWidth(typesetter, text, styles.cell) <= maxWidthAtEnd;
}

/** The head of a column of numbers, and a placeholder for a number, are aligned with the numbers. */
function alignAtEnd(cell: Cell, atEnd = false): Cell {
  return atEnd ? { ...cell, atEnd } : cell;
}
