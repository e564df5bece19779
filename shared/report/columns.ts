import type { Block, Column, Table } from '../pdf/document.ts';

/** A column in which no row says anything takes room from the others and is left out, in every table. */
export function dropEmptyColumns(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => (block.block === 'table' ? dropEmptyColumnsOf(block) : block));
}

/** What is printed of tables of which their files say more. */
export function dropFileOnlyColumns(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) =>
    block.block === 'table' ? filterColumns(block, ({ inFileOnly }) => inFileOnly !== true) : block,
  );
}

/** The columns that name the rows stay, and so do all of a table without rows. */
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
