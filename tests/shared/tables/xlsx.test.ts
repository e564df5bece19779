import { describe, expect, test } from 'vitest';
import { describeFinding } from '../../../shared/tables/findings/finding.ts';
import { readTable } from '../../../shared/tables/reading/read-table.ts';
import { reportedFigure } from '../../builders/owned.ts';
import { aDraft, addressOfPeople, contextOf, met, sampleRecords } from './sample.ts';
import { formats, number, type SheetXml, text, textRow, workbookOf } from './workbook-of.ts';

const head = textRow(1, ['address', 'version', 'status', 'value', 'as-of', 'source']);
const addressOfShare = addressOfPeople.replace('people', 'share');

const sheetWith = (cells: string, address = addressOfPeople): SheetXml => ({
  name: 'Values',
  rows: `${head}<row r="2">${text('A2', address)}${cells}</row>`,
});
const dated = text('E2', '2026-06-30') + text('F2', 'List');
const readSheet = (sheet: SheetXml, records = sampleRecords()) =>
  readTable(workbookOf([sheet]), contextOf(records));

describe('a cell of a workbook', () => {
  test('is named by sheet, column and row', async () => {
    const { changes, findings } = await readSheet(sheetWith(text('D2', '1,300') + dated));
    expect(changes).toMatchObject([{ input: { actual: { value: '1300' } } }]);
    expect(findings.map(describeFinding)).toEqual([
      'Values!D2: 1,300 → 1300 (thousands separator)',
    ]);
  });

  test.each([
    ['0.75', formats.percent, '75'],
    ['0.633', formats.percentWithPlaces, '63.3'],
    ['0.07', formats.percent, '7'],
    ['1.1', formats.percent, '110'],
  ])('with %s as a percentage is what it shows', async (stored, format, value) => {
    const sheet = sheetWith(number('D2', stored, format) + dated, addressOfShare);
    const reading = await readSheet(sheet);
    expect(reading.changes).toMatchObject([{ input: { actual: { value } } }]);
    expect(met(reading)).toEqual(['Values!D2 value-percent-sign']);
  });

  test.each([
    ['0.30000000000000004', '0.3'],
    ['1E3', '1000'],
    ['1.5E-7', '0.00000015'],
    ['-12.5', '-12.5'],
  ])('with the number %s has no more digits than were typed', async (stored, value) => {
    const { changes, findings } = await readSheet(sheetWith(number('D2', stored) + dated));
    expect(changes).toMatchObject([{ input: { actual: { value } } }]);
    expect(findings).toEqual([]);
  });

  test.each(['12345678901234500', '0.123456789012345'])(
    'with %s may have lost digits',
    async (stored) => {
      const reading = await readSheet(sheetWith(number('D2', stored) + dated));
      expect(reading.changes).toHaveLength(1);
      expect(met(reading)).toEqual(['Values!D2 cell-digits']);
    },
  );

  test('with a formula and its result has the result', async () => {
    const cell = '<c r="D2"><f>60+70</f><v>130</v></c>';
    const reading = await readSheet(sheetWith(cell + dated));
    expect(reading.changes).toMatchObject([{ input: { actual: { value: '130' } } }]);
  });

  test.each([
    ['a formula without result', '<c r="D2"><f>SUM(A1:A9)</f></c>', 'cell-formula', '=SUM(A1:A9)'],
    ['an empty result', '<c r="D2"><f>SUM(A1:A9)</f><v></v></c>', 'cell-formula', '=SUM(A1:A9)'],
    ['an error', '<c r="D2" t="e"><v>#DIV/0!</v></c>', 'cell-error', '#DIV/0!'],
    [
      'a formula that fails',
      '<c r="D2" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      'cell-error',
      '#DIV/0!',
    ],
  ])('with %s changes nothing', async (_, cell, rule, raw) => {
    const records = sampleRecords({ values: [aDraft()] });
    const reading = await readSheet(sheetWith(text('B2', '3') + cell), records);
    expect(reading.changes).toEqual([]);
    expect(reading.findings).toMatchObject([{ rule, raw, path: 'Values!D2' }]);
  });
});

describe('a date of a workbook', () => {
  const dateAt = (serial: string) =>
    sheetWith(number('D2', '5') + number('E2', serial, formats.date) + text('F2', 'List'));

  test('is its day', async () => {
    const reading = await readSheet(dateAt('46203'));
    expect(reading.changes).toMatchObject([{ input: { asOf: '2026-06-30' } }]);
    expect(reading.findings).toEqual([]);
  });

  test('that counts from 1904 is four years and a day on', async () => {
    const bytes = workbookOf([dateAt('44741')], { countsFrom1904: true });
    const reading = await readTable(bytes, contextOf(sampleRecords()));
    expect(reading.changes).toMatchObject([{ input: { asOf: '2026-06-30' } }]);
    expect(met(reading)).toEqual([' dates-1904']);
  });

  test('with a time is its day', async () => {
    const reading = await readSheet(dateAt('46203.75'));
    expect(reading.changes).toMatchObject([{ input: { asOf: '2026-06-30' } }]);
    expect(met(reading)).toEqual(['Values!E2 as-of-time']);
  });

  test('with day and month swapped is not taken, and not turned round either', async () => {
    // 2 November 2026, which somebody typed for 11 February.
    const reading = await readSheet(dateAt('46328'));
    expect(reading.changes).toEqual([]);
    expect(reading.findings).toMatchObject([
      { rule: 'as-of-swapped', path: 'Values!E2', raw: '2026-11-02' },
    ]);
  });

  test('beside dates that stayed text may have day and month swapped', async () => {
    const share = `<row r="3">${text('A3', addressOfShare)}${number('D3', '6')}${text('E3', '30/06/2026')}${text('F3', 'List')}</row>`;
    // 6 May 2026, which somebody typed for 5 June.
    const sheet = dateAt('46148');
    const reading = await readSheet({ ...sheet, rows: `${sheet.rows}${share}` });
    expect(reading.changes).toMatchObject([
      { indicatorId: 'share', input: { asOf: '2026-06-30' } },
    ]);
    expect(met(reading)).toEqual(['Values!E2 as-of-mixed', 'Values!E3 as-of-order']);
  });

  test('that is a plain number is none', async () => {
    const sheet = sheetWith(number('D2', '5') + number('E2', '46203') + text('F2', 'List'));
    expect(met(await readSheet(sheet))).toEqual(['Values!E2 as-of-wrong']);
  });
});

describe('what a reader of the workbook does not see', () => {
  const filled = text('D2', '5') + dated;

  test.each(['hidden', 'veryHidden'] as const)('a %s sheet is not read', async (state) => {
    const other = { name: 'Draft', rows: sheetWith(filled, addressOfShare).rows, state };
    const reading = await readTable(
      workbookOf([sheetWith(filled), other]),
      contextOf(sampleRecords()),
    );
    expect(reading.changes).toMatchObject([{ indicatorId: 'people' }]);
    expect(met(reading)).toEqual(['Draft sheet-hidden']);
  });

  test('a hidden row is read and named, since a filter hides rows', async () => {
    const rows = `${head}<row r="2" hidden="1">${text('A2', addressOfPeople)}${filled}</row>`;
    const reading = await readSheet({ name: 'Values', rows });
    expect(reading.changes).toHaveLength(1);
    expect(met(reading)).toEqual(['Values!2 row-hidden']);
  });

  test('merged cells count for the first of them', async () => {
    const third = `<row r="3">${text('A3', addressOfShare)}</row>`;
    const sheet = sheetWith(filled);
    const after = '<mergeCells count="1"><mergeCell ref="D2:D3"/></mergeCells>';
    const reading = await readSheet({ ...sheet, rows: `${sheet.rows}${third}`, after });
    expect(reading.changes).toMatchObject([{ indicatorId: 'people' }]);
    expect(met(reading)).toEqual(['Values!D2 cells-merged']);
  });
});

test('a table may begin below a title, on any sheet', async () => {
  const rows = `${textRow(1, ['Values of 2026'])}${textRow(3, ['Address', 'VALUE', 'As-of', 'Source'])}${textRow(4, [addressOfPeople, '5', '2026-06-30', 'List'])}`;
  const reading = await readTable(
    workbookOf([
      { name: 'About', rows: textRow(1, ['Read me']) },
      { name: 'My data', rows },
    ]),
    contextOf(sampleRecords()),
  );
  expect(reading.changes).toMatchObject([{ places: [{ sheet: 'My data', line: 4 }] }]);
});

test('a number that a workbook writes with fewer places is the same', async () => {
  const records = sampleRecords({ values: [aDraft({ actual: reportedFigure('120.50') })] });
  const reading = await readSheet(sheetWith(text('B2', '3') + number('D2', '120.5')), records);
  expect(reading).toMatchObject({ changes: [], findings: [] });
});

test('a value that two sheets change is taken from neither', async () => {
  const sheet = sheetWith(text('D2', '5') + dated);
  const reading = await readTable(
    workbookOf([sheet, { ...sheet, name: 'Copy' }]),
    contextOf(sampleRecords()),
  );
  expect(reading.changes).toEqual([]);
  expect(met(reading)).toEqual(['Values!2 row-repeated', 'Copy!2 row-repeated']);
});
