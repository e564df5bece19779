import type { Column, Text } from '../pdf/document.ts';

type Grid = { readonly columns: readonly Column[]; readonly rows: readonly (readonly Text[])[] };

/** A column in which no row says anything takes room from the others and is left out. */
export function withoutEmptyColumns({ columns, rows }: Grid): Grid {
  const isSaid = (at: number) =>
    columns[at]?.rowHeader === true ||
    rows.some((row) => (row[at] ?? []).some(({ text }) => text !== ''));
  return {
    columns: columns.filter((_, at) => isSaid(at)),
    rows: rows.map((row) => row.filter((_, at) => isSaid(at))),
  };
}
