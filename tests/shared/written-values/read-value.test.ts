import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal, decimal } from '../../../shared/domain/decimal.ts';
import { readValue } from '../../../shared/written-values/read-value.ts';

/** What is read, in short. */
function said(raw: string | undefined, hasDecimalCommas = false): string {
  const read = readValue(raw, hasDecimalCommas);
  if (read.is === 'number') return [read.decimal, ...read.notes].join(' ');
  return 'notes' in read ? [read.is, ...read.notes].join(' ') : read.is;
}

describe('a number', () => {
  test.each([
    ['12', '12'],
    ['12.50', '12.50'],
    ['-3', '-3'],
    ['0', '0'],
    ['0.00', '0.00'],
    ['.25', '0.25 no_digit_before_point'],
    ['+3', '3 plus_sign'],
    ['000000', '0 leading_zeros'],
    ['007.5', '7.5 leading_zeros'],
    ['-0', '0 minus_zero'],
    ['55 ', '55 blanks'],
    ['10,000.00', '10000.00 thousands_separator'],
    ['1,234,567', '1234567 thousands_separator'],
    ['1 200 000', '1200000 thousands_separator'],
    ['1\u00A0200\u202F000', '1200000 blanks thousands_separator'],
    ['1 200,5', '1200.5 thousands_separator decimal_comma'],
    ['1,234', '1234 thousands_separator'],
    ['2,5', '2.5 decimal_comma'],
    ['-4,75', '-4.75 decimal_comma'],
    ['1662,250', '1662.250 decimal_comma'],
    ['100%', '100 percent_sign'],
    ['100 %', '100 percent_sign'],
    ['34.5\u00A0%', '34.5 blanks percent_sign'],
    ['2020:6,218,104', '6218104 year thousands_separator'],
    ['2022:2.5', '2.5 year'],
  ])('%j is read as %s', (raw, expected) => {
    expect(said(raw)).toBe(expected);
  });

  test('“1,234” is not resolved in a file with decimal commas, and other numbers are', () => {
    expect(said('1,234', true)).toBe('unresolved');
    expect(said('1,234,567', true)).toBe('1234567 thousands_separator');
    expect(said('2,5', true)).toBe('2.5 decimal_comma');
    expect(said('0,512')).toBe('unresolved');
  });
});

describe('no number', () => {
  const rows: readonly (readonly [string | undefined, string])[] = [
    [undefined, 'missing'],
    ['', 'missing'],
    [' \u00A0 ', 'missing'],
    ...['N/A', 'n/a', 'NA', 'TBD', ':', '-', 'None', 'Not available', 'null', 'NIL', ' N/A '].map(
      (raw) => [raw, 'not_reported'] as const,
    ),
    ['2022:N/A', 'not_reported'],
    ['Yes', 'boolean'],
    ['no', 'boolean'],
    ['<14', 'text'],
    ['> 5', 'text'],
    ['1000 / 700', 'text'],
    ['300000 - 500000', 'text'],
    ['5 days', 'text'],
    ['2016: At least 90 %', 'text year'],
    ['1e5', 'text'],
    ['0x1F', 'text'],
    ['Infinity', 'text'],
    ['NaN', 'text'],
    ['1.234,56', 'text'],
    ['12.', 'text'],
    ['١٢', 'text'],
    ['9'.repeat(31), 'text'],
    [`0.${'1'.repeat(21)}`, 'text'],
  ];
  test.each(rows)('%j is %s', (raw, expected) => {
    expect(said(raw)).toBe(expected);
  });
});

describe('whatever is written', () => {
  const written = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[-+ ,.%:\d<>/NAna]{0,12}$/),
    fc.stringMatching(/^(20\d\d:)?[+-]?\d{1,4}([, ]\d{1,4}){0,3}(\.\d{1,3})?%?$/),
  );

  test('the raw string stays, and a number is one that records take', () => {
    fc.assert(
      fc.property(written, fc.boolean(), (raw, hasDecimalCommas) => {
        const read = readValue(raw, hasDecimalCommas);
        if (read.is !== 'missing') expect(read.raw).toBe(raw);
        if (read.is === 'number') expect(Decimal.parse(read.decimal)).toBe(read.decimal);
        if (read.is === 'missing') expect(raw.trim()).toBe('');
      }),
    );
  });

  test('a number has the digits of its text, but zeros before it and a year', () => {
    fc.assert(
      fc.property(written, fc.boolean(), (raw, hasDecimalCommas) => {
        const read = readValue(raw, hasDecimalCommas);
        if (read.is !== 'number') return;
        const digits = raw.replace(/^\s*\d{4}:/, '').replace(/\D/g, '');
        expect(read.decimal.replace(/\D/g, '').replace(/^0+/, '')).toBe(digits.replace(/^0+/, ''));
      }),
    );
  });

  test('a plain decimal is that number, without notes', () => {
    const plain = fc
      .tuple(
        fc.bigInt({ min: -(10n ** 29n), max: 10n ** 29n }),
        fc.stringMatching(/^(\.\d{1,20})?$/),
      )
      .map(([whole, fraction]) => `${whole}${fraction}`);
    fc.assert(
      fc.property(plain, (raw) => {
        const read = readValue(raw, false);
        expect(read).toMatchObject({ is: 'number', notes: [] });
        if (read.is === 'number') expect(decimal(read.decimal).eq(raw)).toBe(true);
      }),
    );
  });
});
