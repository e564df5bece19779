import { expect, test } from 'vitest';
import { checkTable } from '../../../shared/tables/reading/check-table.ts';
import { addressOfPeople, csv } from './sample.ts';
import { number, textRow, workbookOf } from './workbook-of.ts';

const rulesOf = async (bytes: Uint8Array) => {
  const { findings } = await checkTable(bytes);
  return findings.map(({ path, rule, raw, read }) => [path, rule, raw, read].join(' ').trim());
};

test('a table is checked without records: its header, figures and days', async () => {
  const bytes = csv(
    'address;value;as-of;mood',
    `${addressOfPeople};1.234.567;30/06/2026;good`,
    `${addressOfPeople};1,234;2026-06-30;`,
    `${addressOfPeople};many;31/02/2026;`,
  );
  expect(await rulesOf(bytes)).toEqual([
    'D1 column-unknown mood',
    'B2 value-thousands-separator 1.234.567 1234567',
    'C2 as-of-order 30/06/2026 2026-06-30',
    'B3 value-unresolved 1,234',
    'C4 as-of-wrong 31/02/2026',
  ]);
});

test('cells of a workbook have faults of their own', async () => {
  const error = '<c r="B2" t="e"><v>#DIV/0!</v></c>';
  const rows = `${textRow(1, ['address', 'value', 'numerator'])}<row r="2">${error}${number('C2', '4')}</row>`;
  const bytes = workbookOf([{ name: 'Values', rows }]);
  expect(await rulesOf(bytes)).toEqual(['Values!B2 cell-error #DIV/0!']);
});

test('a file without a table is refused', async () => {
  await expect(checkTable(csv('a,b', '1,2'))).rejects.toMatchObject({ code: 'no_table' });
});
