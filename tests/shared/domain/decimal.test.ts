import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  asPercentage,
  Decimal,
  decimal,
  ratioOf,
  round,
  roundNonZero,
  roundPercentage,
  toDecimal,
} from '../../../shared/domain/decimal.ts';

const digits = (most: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: most });
const plain = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 29n }), fc.option(digits(20)))
  .map(
    ([minus, whole, fraction]) =>
      `${minus ? '-' : ''}${whole}${fraction === null ? '' : `.${fraction}`}`,
  )
  .filter((text) => !/^-0(\.0*)?$/.test(text));

describe('decimals are exact text', () => {
  test('every decimal keeps its last digit', () => {
    fc.assert(
      fc.property(plain, (text) => {
        expect(Decimal.parse(text)).toBe(text);
        expect(decimal(toDecimal(decimal(text))).eq(decimal(text))).toBe(true);
      }),
    );
  });

  test.each(['0', '1.50', '0.00', '-0.5', '-12.50', '9'.repeat(30), `0.${'9'.repeat(20)}`])(
    '%s is kept as written',
    (text) => {
      expect(Decimal.parse(text)).toBe(text);
    },
  );

  test.each([
    '9'.repeat(31),
    `0.${'9'.repeat(21)}`,
    '1e5',
    '+5',
    '05',
    '.5',
    '5.',
    '-0',
    '-0.00',
    '1,000',
    '1 000',
    '',
    'NaN',
    'Infinity',
    '0x10',
    '--1',
    ' 1',
    '1\n',
    '٣',
  ])('%j is not a decimal', (text) => {
    expect(Decimal.safeParse(text).success).toBe(false);
  });

  test('a JSON number is refused: it may have lost digits already', () => {
    expect(Decimal.safeParse(5).success).toBe(false);
  });

  test('0.1 + 0.2 = 0.3', () => {
    expect(toDecimal(decimal('0.1').plus(decimal('0.2')))).toBe('0.3');
  });

  test('a ratio over zero is undefined, not zero', () => {
    expect(ratioOf(decimal('5'), decimal('0'))).toBeUndefined();
  });

  test('small and large numbers are printed without an exponent', () => {
    expect([toDecimal(decimal('0.00000001')), toDecimal(decimal('1').times(10n ** 25n))]).toEqual([
      '0.00000001',
      '10000000000000000000000000',
    ]);
  });

  test('a percentage is exact too', () => {
    expect(['0.1234567', '1', '-0.25'].map(asPercentage)).toEqual(['12.34567', '100', '-25']);
  });

  test.each([
    ['99.95', '99.9'],
    ['99.99999999999999999999', '99.9'],
    ['100', '100'],
    ['100.0', '100'],
    ['100.04', '100.1'],
    ['0', '0'],
    ['0.04', '<0.1'],
    ['0.0001', '<0.1'],
    ['-0.0001', '>-0.1'],
    ['83.3333', '83.3'],
    ['-25', '-25'],
    ['140', '140'],
  ])('a percentage of %s is shown as %s', (percentage, expected) => {
    const { number, bound = '' } = roundPercentage(percentage);
    expect(`${bound}${number}`).toBe(expected);
  });

  test('a number is shown as zero only where it is zero', () => {
    expect(roundNonZero('0.004', 2)).toEqual({ bound: '<', number: '0.01' });
    expect(roundNonZero('0.00', 2)).toEqual({ number: '0' });
  });

  test('no ratio is all or nothing unless it is exactly that', () => {
    const whole = fc.bigInt({ min: 1n, max: 10n ** 30n });
    fc.assert(
      fc.property(whole, whole, (part, all) => {
        const ratio = ratioOf(decimal(`${part}`), decimal(`${all}`));
        const { number, bound } = roundPercentage(asPercentage(toDecimal(ratio ?? decimal('0'))));
        expect(number === '100').toBe(part === all);
        expect(number === '0' && bound === undefined).toBe(false);
        expect(ratio?.cmp(1)).toBe(part === all ? 0 : part < all ? -1 : 1);
      }),
    );
    const nearlyAll = ratioOf(decimal(`${10n ** 30n - 1n}`), decimal(`${10n ** 30n}`));
    expect(nearlyAll?.toFixed()).toBe('0.99999999999999999999');
    expect(ratioOf(decimal('-1'), decimal(`${10n ** 30n}`))?.toFixed()).toBe(
      '-0.00000000000000000001',
    );
  });

  test('a number that rounds to zero has no sign', () => {
    expect(round('-0.04', 1)).toBe('0');
  });

  test('rounding for display is half away from zero', () => {
    expect(['0.05', '-0.05', '83.3333', '2.00'].map((value) => round(value, 1))).toEqual([
      '0.1',
      '-0.1',
      '83.3',
      '2',
    ]);
  });
});
