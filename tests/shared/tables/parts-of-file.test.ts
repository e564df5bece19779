import { expect, test } from 'vitest';
import { openTables } from '../../../shared/tables/reading/open-tables.ts';
import { readTables } from '../../../shared/tables/reading/read-table.ts';
import { splitByProject } from '../../../shared/tables/reading/split-by-project.ts';
import { reportedFigure } from '../../builders/owned.ts';
import { aDraft, addressOfPeople, contextOf, csv, sampleRecords } from './sample.ts';

const heads = 'address,version,status,value,as-of,source';
const read = async (line: string, fields: Parameters<typeof aDraft>[0], importId?: string) => {
  const records = sampleRecords({ values: [aDraft(fields)] });
  const context = contextOf(records, importId === undefined ? {} : { importId });
  return readTables(await openTables(csv(heads, line)), context);
};
const changed = `${addressOfPeople},3,reported,131,2026-06-20,List`;

test('a file is read project by project, in its order; the first has what concerns the whole', async () => {
  const address = (projectId: string) => `/projects/${projectId}/indicators/i/values/2026-01-01`;
  const lines = ['b', 'a', 'b'].map((projectId) => `${address(projectId)},1,,2,,`);
  const file = await openTables(csv(`${heads},mood`, ...lines, ',,,5,,', 'water,,,6,,'));
  const split = splitByProject(file, 'named').map(([id, { tables }]) => [
    id,
    tables[0]?.lines.length,
    tables[0]?.findings.length,
  ]);
  expect(split).toEqual([
    ['b', 2, 1],
    ['a', 1, 0],
    ['named', 1, 0],
    ['', 1, 0],
  ]);
});

test('a file without rows is one part', async () => {
  const parts = splitByProject(await openTables(csv(heads)));
  expect(parts.map(([id]) => id)).toEqual(['']);
});

test.each([
  [{ version: 4 }, 'conflict'],
  [{ status: 'submitted' }, 'locked'],
  [{ status: 'approved' }, 'locked'],
] as const)('a value that stays with %o is told as %s', async (fields, outcome) => {
  const { changes, kept } = await read(changed, fields);
  expect(changes).toEqual([]);
  expect(kept).toMatchObject([{ address: addressOfPeople, outcome, places: [{ line: 2 }] }]);
});

test('a row that was left as it is keeps nothing back, whatever became of the value', async () => {
  const row = `${addressOfPeople},3,reported,120,2026-06-30,`;
  const { changes, kept, findings } = await read(row, {
    version: 9,
    status: 'approved',
    actual: reportedFigure('120'),
  });
  expect([changes, kept, findings]).toEqual([[], [], []]);
});

test('what an import brings names it, and keeps the source that another import finds it by', async () => {
  const originOf = async (fields: Parameters<typeof aDraft>[0], importId?: string) =>
    (await read(changed, fields, importId)).changes[0]?.input.origin;
  const origin = { importId: 'first', source: 'XM-1', path: 'result[1]' };
  expect(await originOf({ origin }, 'second')).toEqual({ ...origin, importId: 'second' });
  expect(await originOf({ origin })).toEqual(origin);
  expect(await originOf({}, 'second')).toEqual({
    importId: 'second',
    source: 'values.xlsx',
    path: '2',
  });
});
