import { expect, test } from 'vitest';
import { withoutEmptyColumns } from '../../../shared/report/columns.ts';

const text = (said: string) => [{ text: said }];
const columns = ['Action', 'By', 'Evidence'].map((name, at) => ({
  head: text(name),
  rowHeader: at === 0,
}));

test('a column in which no row says anything is left out, with its cells', () => {
  const rows = [
    [text('Write'), text('Centre'), []],
    [text('Count'), text(''), text('')],
  ];
  const grid = withoutEmptyColumns({ columns, rows });
  expect(grid.columns.map(({ head }) => head[0]?.text)).toEqual(['Action', 'By']);
  expect(grid.rows.map((row) => row.length)).toEqual([2, 2]);
});

test('the column that names the rows stays', () => {
  const grid = withoutEmptyColumns({ columns, rows: [[text(''), text(''), text('x')]] });
  expect(grid.columns.map(({ head }) => head[0]?.text)).toEqual(['Action', 'Evidence']);
});
