import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ReportLanguage } from '../../../../shared/domain/reports/report.ts';
import { countryName } from '../../../../shared/words/countries.ts';
import { goalName } from '../../../../shared/words/goals.ts';

/** A report text in one language, with its path, such as `wordsOf.cover.language`. */
export type Said = {
  readonly language: ReportLanguage;
  readonly place: string;
  readonly text: string;
};

const shared = fileURLToPath(new URL('../../../../shared/', import.meta.url));
const languages = ReportLanguage.options;

/** All texts of the word tables, which are the objects with every language as a key; functions are called with 7. */
export async function allSaid(): Promise<readonly Said[]> {
  const modules = await Promise.all(
    globSync('{words,report/words}/**/*.ts', { cwd: shared }).map(
      (path) => import(`${shared}${path}`),
    ),
  );
  const tables = modules.flatMap((module) => Object.entries<unknown>(module)).filter(isTable);
  return [
    ...languages.flatMap((language) =>
      tables.flatMap(([name, table]) => saidBy(language, name, table[language])),
    ),
    ...languages.flatMap(namesIn),
  ];
}

type Table = Readonly<Record<ReportLanguage, unknown>>;

function isTable(named: readonly [string, unknown]): named is [string, Table] {
  const [, table] = named;
  return typeof table === 'object' && table !== null && languages.every((each) => each in table);
}

function saidBy(language: ReportLanguage, place: string, words: unknown): readonly Said[] {
  if (typeof words === 'string') return [{ language, place, text: words }];
  if (typeof words === 'function') return saidBy(language, place, words(...sevensFor(words)));
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([name, inner]) =>
    saidBy(language, `${place}.${name}`, inner),
  );
}

const sevensFor = ({ length }: { readonly length: number }) => Array.from({ length }, () => '7');

const letters = Array.from({ length: 26 }, (_, at) => String.fromCodePoint(65 + at));
const codes = letters.flatMap((first) => letters.map((second) => first + second));

function namesIn(language: ReportLanguage): readonly Said[] {
  const goals = Array.from({ length: 17 }, (_, at) => at + 1);
  return [
    ...codes
      .filter((code) => countryName(code, language) !== code)
      .map((code) => ({ place: `country ${code}`, text: countryName(code, language) })),
    ...goals.map((goal) => ({ place: `goal ${goal}`, text: goalName(goal, language) })),
  ].map((said) => ({ language, ...said }));
}
