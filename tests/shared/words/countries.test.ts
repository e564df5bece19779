import { expect, test } from 'vitest';
import { Country } from '../../../shared/domain/country.ts';
import codes from '../../../shared/domain/country-codes.json' with { type: 'json' };
import { ReportLanguage } from '../../../shared/domain/reports/report.ts';
import { countryName } from '../../../shared/words/countries.ts';

test('every code that ISO 3166-1 assigns has a name in every language', () => {
  expect(codes).toHaveLength(249);
  for (const code of codes)
    for (const language of ReportLanguage.options)
      expect(countryName(code, language), `${code} in ${language}`).not.toBe(code);
});

test.each(['XK', 'EU', 'AN', 'ZZ', 'AA', 'UK'])('the unassigned code %s is refused', (code) => {
  expect(Country.safeParse(code).error?.issues[0]?.message).toContain('ISO 3166-1 assigns');
});

test('a code of another form is told so, once', () => {
  expect(Country.safeParse('Laos').error?.issues.map(({ message }) => message)).toEqual([
    'is not a two-letter country code (ISO 3166-1)',
  ]);
});

test('names that the platform would write longer are the usual ones', () => {
  expect(['MM', 'VN', 'BN'].map((code) => countryName(code, 'en'))).toEqual([
    'Myanmar',
    'Viet Nam',
    'Brunei Darussalam',
  ]);
  expect(countryName('NE', 'zh')).toBe('尼日尔');
});
