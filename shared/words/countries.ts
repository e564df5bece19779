import type { ReportLanguage } from '../domain/reports/report.ts';
import pinned from './country-names.json' with { type: 'json' };

type Names = Readonly<Record<ReportLanguage, string>>;

/**
 * Where the short forms of the United Nations' terminology database, or plainer ones, replace what the Unicode CLDR has. `npm run countries`
 * writes all others.
 */
const preferred: Readonly<Record<string, Partial<Names>>> = {
  BN: { en: 'Brunei Darussalam' },
  MM: { en: 'Myanmar', lo: 'ມຽນມາ', km: 'មីយ៉ាន់ម៉ា' },
  VN: { en: 'Viet Nam' },
};
const names: Readonly<Record<string, Names>> = pinned;

/** The name of a country by its code, ISO 3166-1 alpha-2. */
export function countryName(code: string, language: ReportLanguage): string {
  return preferred[code]?.[language] ?? names[code]?.[language] ?? code;
}
