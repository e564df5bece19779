import type { Block, Column, Table } from '../pdf/document.ts';
/** Drops columns in which every cell is empty. */
export function dropEmptyColumns(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => (block.block === 'table' ? dropEmptyColumnsOf(block) : block));
}

/** Drops the tables and the columns that only the attached files have. */
export function dropFileOnlyParts(blocks: readonly Block[]): readonly Block[] {
  return blocks
    .filter((block) => block.block !== 'table' || block.inFileOnly !== true)
    .map((block) =>
      block.block === 'table'
        ? filterColumns(block, ({ inFileOnly }) => inFileOnly !== true)
        : block,
    );
}

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

function filterColumns(table: Table, isKept: (column: Column, at: number) => boolean): Table {
  const kept = table.columns.map(isKept);
  if (kept.every(Boolean)) return table;
  return {
    ...table,
    columns: table.columns.filter((_, at) => kept[at]),
    rows: table.rows.map((row) => row.filter((_, at) => kept[at])),
  };
}
