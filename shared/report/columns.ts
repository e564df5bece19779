import type { AlikeNote, Block, Column, Table, Text } from '../pdf/document.ts';
import { plainText } from '../pdf/plain-text.ts';
/** Drops columns in which every cell is empty. */
export function dropEmptyColumns(blocks: readonly Block[]): readonly Block[] {
  return mapTables(blocks, dropEmptyColumnsOf);
}

/** Says in a note what all cells of a column say, which then is in the file of the table only. */
export function noteAlikeColumns(blocks: readonly Block[]): readonly Block[] {
  return mapTables(blocks, noteAlikeColumnsOf);
}

/** Drops the tables, rows and columns that only the attached files have. */
export function dropFileOnlyParts(blocks: readonly Block[]): readonly Block[] {
  return mapTables(
    blocks.filter((block) => block.block !== 'table' || block.inFileOnly !== true),
    ({ groupHead: _, ...table }) =>
      filterColumns(dropFileOnlyRows(table), ({ inFileOnly }) => inFileOnly !== true),
  );
}

/** A group without rows left is dropped with them. */
function dropFileOnlyRows({ rowsInFileOnly: dropped, ...table }: Table): Table {
  if (!dropped) return table;
  const { rows, groups, rowIds } = table;
  const kept = rows.map((_, at) => !dropped.includes(at));
  const countKept = (from: number, to?: number) => kept.slice(from, to).filter(Boolean).length;
  return {
    ...table,
    rows: rows.filter((_, at) => kept[at]),
    ...(rowIds && { rowIds: rowIds.filter((_, at) => kept[at]) }),
    ...(groups && {
      groups: groups
        .filter(({ before }, at) => countKept(before, groups[at + 1]?.before) > 0)
        .map(({ before, heading }) => ({ heading, before: countKept(0, before) })),
    }),
  };
}

const mapTables = (blocks: readonly Block[], change: (table: Table) => Table) =>
  blocks.map((block) => (block.block === 'table' ? change(block) : block));

/** Row headers stay; so does every column of a table without rows. */
function dropEmptyColumnsOf(table: Table): Table {
  const { rows } = table;
  if (rows.length === 0) return table;
  return filterColumns(
    table,
    ({ rowHeader }, at) =>
      rowHeader === true || rows.some((row) => (row[at] ?? []).some(({ text }) => text !== '')),
  );
}

function noteAlikeColumnsOf(table: Table): Table {
  if (table.columns.every(({ whenAlike }) => whenAlike === undefined)) return table;
  const found = table.columns.map((column, at) => findNote(column, cellsOf(table, at)));
  const said = found.filter((note) => note !== undefined && note.length > 0) as readonly Text[];
  const notes = [...said, ...(table.notes ?? [])];
  return {
    ...table,
    columns: table.columns.map(({ whenAlike: _, ...column }, at) =>
      found[at] ? { ...column, inFileOnly: true } : column,
    ),
    ...(notes.length > 0 && { notes }),
  };
}

const cellsOf = ({ rows, rowsInFileOnly = [] }: Table, at: number) =>
  rows.filter((_, row) => !rowsInFileOnly.includes(row)).map((row) => row[at] ?? []);

/** What is said instead of the column; undefined where its cells differ. */
function findNote({ whenAlike = [] }: Column, cells: readonly Text[]): Text | undefined {
  const note = whenAlike.find((each) => holds(each, cells));
  if (!note) return undefined;
  return note.of ? note.said : [...note.said, ...withoutData(cells[0] ?? [])];
}

/** The cell of a single row is like no other; a cell without text says nothing else than the others. */
function holds({ of }: AlikeNote, cells: readonly Text[]): boolean {
  const [first = '', ...others] = cells.map(plainText);
  if (others.length === 0) return false;
  if (of) return [first, ...others].every((text) => text === '' || text === plainText(of));
  return first !== '' && others.every((text) => text === first);
}

const withoutData = (cell: Text): Text => cell.map(({ data: _, ...run }) => run);

function filterColumns(table: Table, isKept: (column: Column, at: number) => boolean): Table {
  const kept = table.columns.map(isKept);
  if (kept.every(Boolean)) return table;
  return {
    ...table,
    columns: table.columns.filter((_, at) => kept[at]),
    rows: table.rows.map((row) => row.filter((_, at) => kept[at])),
  };
}
