import type { ColumnId } from '../columns.ts';
import { type Finding, findingAt, type Place } from '../findings/finding.ts';
import { type Cell, emptyCell, type Grid, type GridRow } from '../grid.ts';
import type { Header } from './header.ts';

/** A row of a table by its columns. */
export type TableLine = {
  readonly place: Place;
  readonly hidden: boolean;
  readonly cell: (id: ColumnId) => Cell;
  readonly placeOf: (id: ColumnId) => Place;
};

/** In files of other tools a blank cell repeats the row above, until what it belongs to changes. */
const levels: readonly (readonly ColumnId[])[] = [
  ['resultType', 'resultTitle'],
  ['indicatorTitle', 'measure', 'unit', 'ascending', 'baselineAsOf', 'baseline'],
  ['periodStart', 'periodEnd'],
];

/** The rows below a header that have any text. */
export function tableLines(grid: Grid, header: Header): readonly TableLine[] {
  const below = grid.rows.slice(header.at + 1).filter(hasText);
  const lines = below.map((row) => toLine(row, grid, header));
  return header.columns.has('address') ? lines : repeatAbove(lines);
}

const hasText = ({ cells }: GridRow) =>
  cells.some(({ text, fault }) => text.trim() !== '' || fault !== undefined);

function toLine({ line, cells, hidden }: GridRow, { sheet }: Grid, { columns }: Header): TableLine {
  const place: Place = { ...(sheet !== undefined && { sheet }), line };
  return {
    place,
    hidden: hidden ?? false,
    cell: (id) => cells[columns.get(id) ?? -1] ?? emptyCell,
    placeOf: (id) => {
      const column = columns.get(id);
      return column === undefined ? place : { ...place, column };
    },
  };
}

function repeatAbove(lines: readonly TableLine[]): readonly TableLine[] {
  const repeated: TableLine[] = [];
  for (const line of lines) {
    const above = repeated.at(-1);
    const level = levels.findIndex((ids) => ids.some((id) => line.cell(id).text.trim() !== ''));
    const kept = new Set(levels.slice(0, level === -1 ? undefined : level).flat());
    const cell = (id: ColumnId) => (above && kept.has(id) ? above.cell(id) : line.cell(id));
    repeated.push({ ...line, cell });
  }
  return repeated;
}

/** The merged cells that reach over rows of the table. */
export function mergeFindings({ sheet, merges }: Grid, header: Header): readonly Finding[] {
  return merges
    .filter(({ endRow }) => endRow > header.at)
    .map(({ startRow, startCol, endRow, endCol }) =>
      findingAt(
        { ...(sheet !== undefined && { sheet }), line: startRow + 1, column: startCol },
        'cells-merged',
        { raw: `${endRow - startRow + 1} × ${endCol - startCol + 1}` },
      ),
    );
}
