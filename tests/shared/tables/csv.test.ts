import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guard, removeGuard } from '../../../shared/tables/csv/guard.ts';
import { readCsv } from '../../../shared/tables/csv/read-csv.ts';
import { writeCsv } from '../../../shared/tables/csv/write-csv.ts';
import { Refusal } from '../../../shared/tables/refusal.ts';

const textsIn = (bytes: Uint8Array, charset?: string) =>
  readCsv(bytes, charset).grid.rows.map(({ cells }) => cells.map(({ text }) => text));
const utf8 = (text: string) => new TextEncoder().encode(text);
const lines = 'address;value\r\nຫມູ່ບ້ານ;1,5\r\n';
const expected = [
  ['address', 'value'],
  ['ຫມູ່ບ້ານ', '1,5'],
];

describe('a CSV file is decoded', () => {
  test.each([
    ['UTF-8', utf8(lines)],
    ['UTF-8 with a byte order mark', utf8(`\uFEFF${lines}`)],
    ['UTF-16 with a byte order mark', Buffer.from(`\uFEFF${lines}`, 'utf16le')],
    ['UTF-16 without one', Buffer.from(lines, 'utf16le')],
    ['UTF-16 of the other order', Buffer.from(`\uFEFF${lines}`, 'utf16le').swap16()],
  ])('from %s', (_, bytes) => {
    expect(textsIn(bytes)).toEqual(expected);
  });

  const western = new Uint8Array([...utf8('a,b\n'), 0xe9, 0x2c, 0x80]);

  test('from windows-1252, which is guessed and said', () => {
    expect(readCsv(western)).toMatchObject({ guessed: true });
    expect(textsIn(western)).toEqual([
      ['a', 'b'],
      ['é', '€'],
    ]);
  });

  test('from windows-1252 that the sender declares', () => {
    expect(readCsv(western, 'windows-1252')).toMatchObject({ guessed: false });
  });

  test('with the controls that some UTF-8 files have', () => {
    expect(textsIn(utf8('a,b\nr\u0092,2\n'))[1]).toEqual(['r\u0092', '2']);
  });

  test.each([
    ['UTF-8 that is not', new Uint8Array([0xef, 0xbb, 0xbf, 97, 0xff]), undefined],
    ['bytes that windows-1252 has not', new Uint8Array([97, 10, 98, 0x81]), undefined],
    ['UTF-8 that was declared and is not', western, 'utf-8'],
    ['an encoding that nobody knows', utf8('a'), 'x-unknown'],
  ])('never with replaced characters: %s', (_, bytes, charset) => {
    expect(() => readCsv(bytes, charset)).toThrow(Refusal);
  });
});

test.each([
  ['a,b;c\n1,2', ',', false],
  ['"a,1";b;c\n1,5;2;3', ';', true],
  ['a\tb\n1,5\t2', '\t', false],
])('the delimiter of %j follows from the first line', (text, delimiter, decimalCommas) => {
  const { grid } = readCsv(utf8(text));
  expect(grid.decimalCommas).toBe(decimalCommas);
  const [header = ''] = text.split('\n');
  expect(grid.rows[0]?.cells).toHaveLength(header.replace(/"[^"]*"/, '').split(delimiter).length);
});

test('a row has the line at which it begins', () => {
  const { grid } = readCsv(utf8('a,b\n1,"x\ny\nz"\n\n2,3\n'));
  expect(grid.rows.map(({ line }) => line)).toEqual([1, 2, 5, 6]);
});

describe('a text that a spreadsheet would run', () => {
  test.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', "'x", "''x", '＝1', '＋1', '－1', '＠x'])(
    '%j gets one apostrophe',
    (text) => {
      expect(guard(text)).toBe(`'${text}`);
      expect(removeGuard(guard(text))).toBe(text);
    },
  );

  test.each(['1', 'x=1', "Tha'ng", '', "'Tis"])('%j is read as it is', (text) => {
    expect(removeGuard(text)).toBe(text);
  });

  test('comes back from every round trip', () => {
    const start = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      "'",
      '\t',
      '\r',
      '\n',
      '＝',
      '"',
      ',',
      ';',
      '水',
      'ກ',
      'ខ',
      'မ',
      'a',
    );
    const cell = fc.array(start, { maxLength: 8 }).map((parts) => parts.join(''));
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(table, (rows) => {
        const named = [['a', 'b', 'c'], ...rows];
        const write = (cells: readonly (readonly string[])[]) =>
          writeCsv(cells.map((row) => row.map((text) => ({ text, plain: false }))));
        const once = textsIn(write(named));
        expect(once).toEqual(named);
        expect(textsIn(write(once))).toEqual(named);
      }),
    );
  });
});

test('numbers are not guarded', () => {
  const bytes = writeCsv([
    [
      { text: '-5', plain: true },
      { text: '-5', plain: false },
    ],
  ]);
  expect(new TextDecoder().decode(bytes)).toBe("-5,'-5\r\n");
});
