import { describe, expect, test } from 'vitest';
import { readTable } from '../../../shared/tables/reading/read-table.ts';
import { addFindings } from '../../../shared/tables/writing/findings-column.ts';
import { writeTemplate } from '../../../shared/tables/writing/template.ts';
import { readSheets } from '../../../shared/tables/xlsx/hucre.ts';
import { addressOfPeople, contextOf, sampleRecords, sex } from './sample.ts';
import { formats, number, text, textRow, workbookOf } from './workbook-of.ts';

const records = sampleRecords();
const rows = `${textRow(1, ['address', 'value', 'as-of', 'source'])}<row r="2">${text('A2', addressOfPeople)}${text('B2', '1,300')}${text('C2', '2026-06-30')}${text('D2', 'List')}</row>`;
const about = `${textRow(1, ['Read _x0041_ me', '=1+1'])}<row r="2">${number('A2', '0.75', formats.percent)}<c r="B2"><f>A2*2</f><v>1.5</v></c></row>`;
const bytes = workbookOf([
  { name: 'Values', rows },
  {
    name: 'About',
    rows: about,
    after: '<mergeCells count="1"><mergeCell ref="A3:B3"/></mergeCells>',
  },
  { name: 'Hidden', rows: textRow(1, ['x']), state: 'hidden' },
]);

describe('a workbook with a column of findings', () => {
  test('has each finding in its row, behind the last column', async () => {
    const { findings } = await readTable(bytes, contextOf(records));
    const { sheets } = await readSheets(await addFindings(bytes, findings, 'en'));
    expect(sheets[0]?.rows.map((row) => row[4])).toEqual([
      'findings',
      'Values!B2: 1,300 → 1300 (thousands separator): A value has thousands separators, as in “10,000.00” or “1 200 000”. Read without them.',
    ]);
  });

  test('keeps the other sheets as they were', async () => {
    const { findings } = await readTable(bytes, contextOf(records));
    const before = (await readSheets(bytes)).sheets;
    const after = (await readSheets(await addFindings(bytes, findings, 'en'))).sheets;
    expect(
      after
        .slice(1)
        .map(({ name, rows: kept, merges, hidden }) => ({ name, kept, merges, hidden })),
    ).toEqual(
      before
        .slice(1)
        .map(({ name, rows: kept, merges, hidden }) => ({ name, kept, merges, hidden })),
    );
    expect(after[1]?.cells?.get('1,0')?.style?.numFmt).toBe('0%');
    expect(after[1]?.cells?.get('1,1')).toMatchObject({ formula: 'A2*2' });
  });

  test('is read again as before', async () => {
    const reading = await readTable(bytes, contextOf(records));
    const again = await readTable(
      await addFindings(bytes, reading.findings, 'zh'),
      contextOf(records),
    );
    expect(again).toEqual(reading);
  });

  test('keeps lists, locked cells and the fixed row of a template', async () => {
    const template = await writeTemplate({
      records,
      shared: [sex],
      periodEnd: '2026-06-30',
      language: 'en',
    });
    const place = { sheet: 'Values', line: 2 };
    const finding = {
      rule: 'row-hidden',
      severity: 'warning',
      path: 'Values!2',
      line: 2,
      place,
    } as const;
    const [before] = (await readSheets(template)).sheets;
    const [after] = (await readSheets(await addFindings(template, [finding], 'en'))).sheets;
    expect(after?.dataValidations).toEqual(before?.dataValidations);
    expect(after?.protection).toEqual(before?.protection);
    expect(after?.freezePane).toEqual(before?.freezePane);
    expect(after?.cells?.get('1,25')?.style).toEqual(before?.cells?.get('1,25')?.style);
  });
});
