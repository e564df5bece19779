import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes the codes that ISO 3166-1 assigns, and the name of each in the languages of reports as the platform has it. The names are kept,
 * so that the bytes of a report do not change with the ICU of whoever renders it.
 */
const languages = ['en', 'zh', 'lo', 'km', 'my'] as const;
const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));

/** Codes that the platform names although ISO 3166-1 does not assign them: reserved, for groups of countries, for tests. */
const unassigned = 'AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ'.split(' ');

const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const codes = letters
  .flatMap((first) => letters.map((second) => `${first}${second}`))
  .filter((code) => english.of(code) !== undefined && !unassigned.includes(code))
  .filter((code) => new Intl.Locale(`und-${code}`).region === code);

const names = codes.map((code) => [
  code,
  Object.fromEntries(
    languages.map((language) => [
      language,
      new Intl.DisplayNames(language, { type: 'region' }).of(code),
    ]),
  ),
]);

const shared = join(import.meta.dirname, '..', 'shared');
const write = (file: string, content: unknown) =>
  writeFileSync(join(shared, file), `${JSON.stringify(content, undefined, 2)}\n`);
write('domain/country-codes.json', codes);
write('words/country-names.json', Object.fromEntries(names));
