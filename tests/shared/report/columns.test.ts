import { describe, expect, test } from 'vitest';
import type { Block } from '../../../shared/pdf/document.ts';
import { plainText } from '../../../shared/pdf/plain-text.ts';
import {
  dropEmptyColumns,
  dropFileOnlyParts,
  noteAlikeColumns,
} from '../../../shared/report/columns.ts';
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

describe('a column whose cells are all alike', () => {
  const heads = [
    { head: plain('What'), rowHeader: true },
    {
      head: plain('Target'),
      whenAlike: [{ of: plain('none'), said: plain('No target.') }, { said: plain('All: ') }],
    },
  ];
  const noted = (rows: readonly (readonly string[])[]) => {
    const [table] = noteAlikeColumns([aTable(rows, { columns: heads })]);
    const [printed] = dropFileOnlyParts(table ? [table] : []);
    if (table?.block !== 'table' || printed?.block !== 'table') throw new Error('No table');
    return {
      notes: printed.notes?.map(plainText),
      printed: printed.columns.length,
      inFile: table.columns.length,
    };
  };

  test('becomes a note, and stays in the file of the table', () => {
    expect(
      noted([
        ['a', '5'],
        ['b', '5'],
      ]),
    ).toEqual({ notes: ['All: 5'], printed: 1, inFile: 2 });
  });

  test('has a sentence of its own for a value that has one, also beside empty cells', () => {
    expect(
      noted([
        ['a', 'none'],
        ['b', ''],
      ]).notes,
    ).toEqual(['No target.']);
  });

  test('stays where cells differ, where some are empty, and in a single row', () => {
    const whole = { notes: undefined, printed: 2, inFile: 2 };
    expect(
      noted([
        ['a', '5'],
        ['b', '6'],
      ]),
    ).toEqual(whole);
    expect(
      noted([
        ['a', '5'],
        ['b', ''],
      ]),
    ).toEqual(whole);
    expect(noted([['a', '5']])).toEqual(whole);
  });

  test('says nothing more where another note has said it', () => {
    const columns = heads.map((head) => ({
      ...head,
      ...(head.whenAlike && { whenAlike: [{ of: plain('none'), said: [] }] }),
    }));
    const [table] = noteAlikeColumns([
      aTable(
        [
          ['a', 'none'],
          ['b', 'none'],
        ],
        { columns },
      ),
    ]);
    expect(table?.block === 'table' && [table.notes, table.columns[1]?.inFileOnly]).toEqual([
      undefined,
      true,
    ]);
  });
});

test('rows that are in files only are not printed, nor a group without others', () => {
  const heading = plain('Group');
  const table = {
    ...aTable([['a'], ['b'], ['c'], ['d']]),
    rowIds: ['1', '2', '3', '4'],
    groups: [0, 1, 3].map((before) => ({ before, heading })),
    rowsInFileOnly: [0, 2],
  };
  const [printed] = dropFileOnlyParts([table]);
  expect(printed).toMatchObject({
    rows: [[plain('b')], [plain('d')]],
    rowIds: ['2', '4'],
    groups: [
      { before: 0, heading },
      { before: 1, heading },
    ],
  });
});

test('a row that is in files only does not keep a column from being a sentence', () => {
  const columns = [
    { head: plain('Name') },
    { head: plain('By'), whenAlike: [{ said: plain('By: ') }] },
  ];
  const rows = ['MRD', '', 'MRD'].map((by, at) => [String(at), by]);
  const [table] = noteAlikeColumns([{ ...aTable(rows, { columns }), rowsInFileOnly: [1] }]);
  expect(table?.block === 'table' && table.notes?.map(plainText)).toEqual(['By: MRD']);
});

test('a table that is in files only is not printed', () => {
  const table = aTable([['a']]);
  expect(dropFileOnlyParts([table, { ...table, inFileOnly: true }])).toEqual([table]);
});
