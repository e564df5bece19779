import type { Column, Table, Text } from '../../document.ts';
import { naturalWidth } from '../../linebreak/text-widths.ts';
import { styles } from '../../theme.ts';
import { memoKey, type Typesetter } from '../../typesetter.ts';
import { columnsOf, type Geometry } from './columns.ts';
import { alignDecimals } from './decimal-alignment.ts';
import { isNumber, lineOfNumber, maxWidthAtEnd } from './number-in-cell.ts';
import { alignBaselines, type Cell, cellsOf, isOneBelow, type Row, tallestLineOf } from './rows.ts';
import { shortenHead } from './shorten-head.ts';

/** A table whose rows are broken into lines. */
export type PreparedTable = {
  readonly grid: readonly Geometry[];
  readonly head: Row;
  readonly rows: readonly Row[];
};

const preparedTables = memoKey<Table, PreparedTable>('prepared tables');

/** Breaks the rows of a table once, for their height and for the page. */
export function prepareTable(typesetter: Typesetter, table: Table): PreparedTable {
  const prepared = typesetter.memo(preparedTables);
  const known = prepared.get(table);
  if (known) return known;
  const grid = columnsOf(typesetter, table);
  const columns = grid.map((_, at) => table.rows.map((row) => row[at] ?? []));
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
  const rows = table.rows.map((given) => {
    const row = alignments.map(({ arrange }, at) => arrange(textOrDash(given[at])));
    return cellsOf(typesetter, grid, row, form).map((cell, at) => {
      const text = row[at] ?? [];
      const number = lineOfNumber(typesetter, text, cell.lines);
      if (number) return { ...cell, number, atEnd: true };
      const areWords = shifts[at]?.(text) === undefined;
      const mayEnd = grid[at]?.column.align === 'end' || isShort(typesetter, text);
      return alignAtEnd(cell, areNumberColumns[at] && areWords && mayEnd);
    });
  });
  const tallest = tallestLineOf(rows);
  const entry = {
    grid,
    head: alignBaselines(head, styles.cellHead),
    rows: rows.map((cells) => alignBaselines(cells, styles.cell, tallest)),
  };
  prepared.set(table, entry);
  return entry;
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
