import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { columnIds } from '../../../shared/tables/columns.ts';
import {
  documentColumns,
  documentExportRules,
  documentRefusals,
  documentRules,
} from '../../../shared/tables/documentation.ts';

const lines = readFileSync(new URL('../../../docs/exchange.md', import.meta.url), 'utf8').split(
  '\n',
);

test('every column is a row that says what it means and what other tools call it', () => {
  const rows = documentColumns();
  expect(rows).toHaveLength(columnIds.length);
  expect(rows).toContain('| numerator | open | What a percentage was derived from: the part. |  |');
  expect(rows.find((row) => row.startsWith('| comment '))).toContain('| actual comment |');
  for (const row of rows)
    expect(row).toMatch(/^\| [a-z0-9 -]+ \| (open|locked) \| [A-Za-z`][^|]*\. \| [a-z ,]* ?\|$/);
});

test('every rule is a row that says what was found and what was done', () => {
  expect(documentRules()).toContain(
    '| `value-thousands-separator` | note | A value has thousands separators, as in “10,000.00” or “1 200 000”. | Read without them. |',
  );
});

test.each([
  ['columns', documentColumns()],
  ['rules of reading', documentRules()],
  ['rules of writing', documentExportRules()],
  ['refusals', documentRefusals()],
])('docs/exchange.md has the %s', (_, rows) => {
  expect(rows.length).toBeGreaterThan(2);
  expect(rows.filter((row) => !lines.includes(row))).toEqual([]);
});
