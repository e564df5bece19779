import { describe, expect, test } from 'vitest';
import { readTable } from '../../../shared/tables/reading/read-table.ts';
import { Refusal } from '../../../shared/tables/refusal.ts';
import { contextOf, csv, sampleRecords } from './sample.ts';
import { number, partsOf, text, textRow, workbookOf, zip } from './workbook-of.ts';

const head = textRow(1, ['address', 'value']);

/** How a file is refused. */
async function refusalOf(bytes: Uint8Array) {
  try {
    await readTable(bytes, contextOf(sampleRecords()));
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, path: error.path };
    throw error;
  }
  return 'read';
}

/** The zip with another size declared for a part, in both places that declare it. */
function declareSize(bytes: Uint8Array, part: string, size: number): Uint8Array {
  const changed = Buffer.from(bytes);
  for (let at = changed.indexOf(part); at !== -1; at = changed.indexOf(part, at + 1)) {
    const isEntry = changed.subarray(at - 46, at - 42).toString('hex') === '504b0102';
    changed.writeUInt32LE(size, isEntry ? at - 22 : at - 8);
  }
  return changed;
}

const sheetPart = 'xl/worksheets/sheet1.xml';
const megabytes = (count: number) => ' '.repeat(count * 1_000_000);

describe('a workbook is refused', () => {
  test('that unpacks to 1 GB', async () => {
    const bytes = workbookOf([{ name: 'Values', rows: head }]);
    expect(await refusalOf(declareSize(bytes, sheetPart, 1_000_000_000))).toEqual({
      code: 'unpacks_too_large',
      path: sheetPart,
    });
  });

  test('whose parts together unpack to more than 200 MB', async () => {
    const parts = partsOf([{ name: 'Values', rows: head }]);
    const media = Object.fromEntries([1, 2, 3, 4, 5].map((at) => [`xl/media/${at}.bin`, 'x']));
    let bytes = zip({ ...parts, ...media });
    for (const name of Object.keys(media)) bytes = declareSize(bytes, name, 45_000_000);
    expect(await refusalOf(bytes)).toEqual({ code: 'unpacks_too_large', path: '' });
  });

  test.each([0, 100])('that is larger than the %i bytes it declares', async (declared) => {
    const bytes = workbookOf([{ name: 'Values', rows: `${head}${megabytes(5)}` }]);
    expect(await refusalOf(declareSize(bytes, sheetPart, declared))).toEqual({
      code: 'false_size',
      path: sheetPart,
    });
  });

  test('that is smaller than it declares', async () => {
    const bytes = workbookOf([{ name: 'Values', rows: head }]);
    expect(await refusalOf(declareSize(bytes, sheetPart, 40_000_000))).toEqual({
      code: 'false_size',
      path: sheetPart,
    });
  });

  test('with a cell in its last corner', async () => {
    const rows = `${head}<row r="1048576">${number('XFD1048576', '1')}</row>`;
    expect(await refusalOf(workbookOf([{ name: 'Values', rows }]))).toEqual({
      code: 'too_many_rows',
      path: 'Values!1048576',
    });
  });

  test('with a cell in its last column', async () => {
    const rows = `${head}<row r="2">${number('XFD2', '1')}</row>`;
    expect(await refusalOf(workbookOf([{ name: 'Values', rows }]))).toEqual({
      code: 'too_many_columns',
      path: 'Values!XFD2',
    });
  });

  test('with more rows than it may have, whatever they are numbered', async () => {
    const rows = `${head}${'<row/>'.repeat(50_001)}`;
    expect(await refusalOf(workbookOf([{ name: 'Values', rows }]))).toMatchObject({
      code: 'too_many_rows',
    });
  });

  test('with more cells than it may have', async () => {
    const row = `<row>${'<c/>'.repeat(150)}</row>`;
    const rows = `${head}${row.repeat(6_700)}`;
    expect(await refusalOf(workbookOf([{ name: 'Values', rows }]))).toEqual({
      code: 'too_many_cells',
      path: '',
    });
  });

  test('that merges everything', async () => {
    const after = '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    expect(await refusalOf(workbookOf([{ name: 'Values', rows: head, after }]))).toEqual({
      code: 'merge_too_large',
      path: 'Values!XFD1048576',
    });
  });

  test('that has a part twice', async () => {
    const bytes = zip({
      ...partsOf([{ name: 'Values', rows: head }]),
      'xl/worksheets/sheet2.xml': '',
    });
    const twice = Buffer.from(
      Buffer.from(bytes).toString('latin1').replaceAll('sheet2', 'sheet1'),
      'latin1',
    );
    expect(await refusalOf(twice)).toEqual({ code: 'damaged', path: '' });
  });

  test.each([
    ['cut off', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 30)],
    ['without its sheets', () => zip({ '[Content_Types].xml': '<Types/>' })],
  ])('that is %s', async (_, damage) => {
    const bytes = workbookOf([{ name: 'Values', rows: head }]);
    expect(await refusalOf(damage(bytes))).toMatchObject({ code: 'damaged' });
  });

  test('of the old format, or with a password', async () => {
    const bytes = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]);
    expect(await refusalOf(bytes)).toEqual({ code: 'encrypted', path: '' });
  });

  test('without a table', async () => {
    const rows = textRow(1, ['name', 'village']);
    expect(await refusalOf(workbookOf([{ name: 'Values', rows }]))).toEqual({
      code: 'no_table',
      path: '',
    });
  });
});

test('entities of a workbook are not expanded', async () => {
  const parts = partsOf([
    { name: 'Values', rows: `${head}<row r="2">${text('A2', '&big;')}</row>` },
  ]);
  const doctype = '<!DOCTYPE worksheet [<!ENTITY big SYSTEM "file:///etc/hostname">]>';
  const bytes = zip({ ...parts, [sheetPart]: `${doctype}${Reflect.get(parts, sheetPart)}` });
  const outcome = await readTable(bytes, contextOf(sampleRecords())).catch(
    (error: unknown) => error,
  );
  if (outcome instanceof Refusal) expect(outcome.code).toBe('damaged');
  else expect(outcome).toMatchObject({ changes: [], findings: [{ raw: '&big;' }] });
});

describe('a CSV file is refused', () => {
  test.each([
    ['with an open quote', csv('address,value', 'a,1', 'b,"2', 'c,3'), 'open_quote', 'line 3'],
    [
      'with an open quote before 2 MB',
      csv('address,value', `a,"${'1,\n'.repeat(700_000)}`),
      'record_too_large',
      'line 2',
    ],
    [
      'with a cell of 1 MB',
      csv('address,value', 'a,1', `b,${'2'.repeat(1_000_001)}`),
      'record_too_large',
      'line 3',
    ],
    ['with 2 million columns', csv(','.repeat(2_000_000)), 'too_many_columns', 'line 1'],
    [
      'with 2 million columns in a row',
      csv('address,value', ','.repeat(2_000_000)),
      'too_many_columns',
      'line 2',
    ],
    [
      'with too many rows',
      csv('address,value', 'a,1\r\n'.repeat(50_001)),
      'too_many_rows',
      'line 50002',
    ],
    ['with a quote within a cell', csv('address,value', 'a,5" pipe"x'), 'wrong_quote', 'line 2'],
    ['with NUL', csv('address,value', 'a,\0'), 'encoding', 'line 2'],
    ['of 25 MB', new Uint8Array(25_000_001).fill(97), 'file_too_large', ''],
    ['that is empty', new Uint8Array(), 'no_table', ''],
    [
      'that is a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
      'encoding',
      'line 2',
    ],
  ])('%s', async (_, bytes, code, path) => {
    expect(await refusalOf(bytes)).toEqual({ code, path });
  });
});
