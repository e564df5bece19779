import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { ReportLanguage } from '../../../shared/domain/reports/report.ts';
import { wordsOf } from '../../../shared/report/words/languages.ts';

/** The scripts other than Latin, by the language that uses them. */
const scripts = {
  zh: /\p{Script=Han}/u,
  lo: /\p{Script=Lao}/u,
  km: /\p{Script=Khmer}/u,
  my: /\p{Script=Myanmar}/u,
} as const;

const entry = /\b(en|zh|lo|km|my)"?: (['"`])(.*?)\2/g;

/** The texts of a word table, by language. */
function wordsIn(file: string): readonly (readonly [language: string, text: string])[] {
  const source = readFileSync(file, 'utf8');
  const language = ReportLanguage.options.find((each) => basename(file) === `${each}.ts`);
  if (language) return [[language, source]];
  return [...source.matchAll(entry)].map(([, of = '', , text = '']) => [of, text]);
}

test('the words of a language contain no letter of another script', () => {
  const words = globSync('shared/{words,report/words}/**/*.{ts,json}').flatMap(wordsIn);
  const foreign = words.flatMap(([language, text]) =>
    Object.entries(scripts).flatMap(([of, script]) =>
      text.split('\n').filter((line) => of !== language && script.test(line)),
    ),
  );
  expect(words.length).toBeGreaterThan(100);
  expect(foreign).toEqual([]);
});

test.each(ReportLanguage.options)('the source of a map stays on one line in %s', (language) => {
  const said = JSON.stringify(wordsOf[language].figures.mapNote);
  expect(said).toContain('Natural\u00A0Earth');
});
