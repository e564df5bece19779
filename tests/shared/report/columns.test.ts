import { expect, test } from 'vitest';
import type { Block } from '../../../shared/pdf/document.ts';
import { dropEmptyColumns } from '../../../shared/report/columns.ts';
import { aTable, paragraph, plain } from '../../builders/document.ts';

const columns = ['Action', 'By', 'Evidence'].map((name, at) => ({
  head: plain(name),
  rowHeader: at === 0,
}));
/** The heads of a table with these rows, and the number of cells of its rows. */
function shapeOf(rows: readonly (readonly string[])[]) {
  const [table] = dropEmptyColumns([aTable(rows, { columns })]);
  if (table?.block !== 'table') throw new Error('A table stays a table');
  return {
    heads: table.columns.map(({ head }) => head[0]?.text),
    cells: table.rows.map((row) => row.length),
  };
}

test('an empty column is omitted with its cells', () => {
  const rows = [
    ['Write', 'Centre', ''],
    ['Count', '', ''],
  ];
  expect(shapeOf(rows)).toEqual({ heads: ['Action', 'By'], cells: [2, 2] });
});

test('the row header column is never omitted', () => {
  expect(shapeOf([['', '', 'x']]).heads).toEqual(['Action', 'Evidence']);
});

test('a table without rows keeps its heads, and other blocks are unchanged', () => {
  expect(shapeOf([]).heads).toEqual(['Action', 'By', 'Evidence']);
  const others: readonly Block[] = [paragraph('x'), { block: 'contents' }];
  expect(dropEmptyColumns(others)).toEqual(others);
});
