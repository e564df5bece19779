import { describe, expect, test } from 'vitest';
import { formats } from '../../../shared/words/formats/en.ts';
import { formats as burmese } from '../../../shared/words/formats/my.ts';
import { formatGivenPercentage, formatRatio } from '../../../shared/words/numbers.ts';

describe('a ratio that is not exact is never printed as all or nothing', () => {
  test.each([
    ['0.9995', '99.9%'],
    ['0.000001', '<\u00A00.1%'],
    ['-0.000001', '>\u00A0−0.1%'],
    ['1', '100%'],
    ['0', '0%'],
    ['0.8333', '83.3%'],
  ])('%s is %s', (ratio, expected) => {
    expect(formatRatio(ratio, formats)).toBe(expected);
  });

  test('in the digits of the language', () => {
    expect(formatRatio('0.9995', burmese)).toBe('၉၉.၉%');
  });

  test.each([
    ['100', '1999', '2000', '99.9%'],
    ['100.0', '2000', '2000', '100.0%'],
    ['0', '1', '1000000', '<\u00A00.1%'],
    ['63', '190', '300', '63%'],
  ])('%s of %s in %s, as a source gives it, is %s', (value, numerator, denominator, expected) => {
    expect(formatGivenPercentage(value, { numerator, denominator }, formats)).toBe(expected);
  });
});
