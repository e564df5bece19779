import type { Block, Table } from '../pdf/document.ts';

/** A column in which no row says anything takes room from the others and is left out, in every table. */
export function withoutEmptyColumns(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => (block.block === 'table' ? ofColumnsSaid(block) : block));
}

/** The columns that name the rows stay, and so do all of a table without rows. */
function ofColumnsSaid(table: Table): Table {
  const { columns, rows } = table;
  const isSaid = columns.map(
    ({ rowHeader }, at) =>
      rowHeader === true || rows.some((row) => (row[at] ?? []).some(({ text }) => text !== '')),
  );
  if (rows.length === 0 || isSaid.every(Boolean)) return table;
  return {
    ...table,
    columns: columns.filter((_, at) => isSaid[at]),
    rows: rows.map((row) => row.filter((_, at) => isSaid[at])),
  };
}
