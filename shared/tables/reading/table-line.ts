import { type ColumnId, columnIds, dimensionColumns } from '../columns.ts';
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
    const joined = above && joinDimension(above, line);
    if (joined) {
      repeated[repeated.length - 1] = joined;
      continue;
    }
    const level = levels.findIndex((ids) => ids.some((id) => line.cell(id).text.trim() !== ''));
    const kept = new Set(levels.slice(0, level === -1 ? undefined : level).flat());
    const cell = (id: ColumnId) => (above && kept.has(id) ? above.cell(id) : line.cell(id));
    repeated.push({ ...line, cell });
  }
  return repeated;
}

const [[firstName, firstValue]] = dimensionColumns;
const besideFirst = columnIds.filter((id) => id !== firstName && id !== firstValue);

/** The row above by a further dimension as well, where a row has nothing else; undefined where it has, or the row above is of the total. */
function joinDimension(above: TableLine, line: TableLine): TableLine | undefined {
  const isGiven = (of: TableLine, id: ColumnId) => of.cell(id).text.trim() !== '';
  if (!isGiven(above, firstName) || !isGiven(line, firstName)) return undefined;
  if (besideFirst.some((id) => isGiven(line, id))) return undefined;
  const free = dimensionColumns.find(([name]) => !isGiven(above, name));
  if (!free) return undefined;
  const [name, value] = free;
  const joined = new Map<ColumnId, ColumnId>([
    [name, firstName],
    [value, firstValue],
  ]);
  const cell = (id: ColumnId) => {
    const from = joined.get(id);
    return from === undefined ? above.cell(id) : line.cell(from);
  };
  return { ...above, cell };
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
