import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emblem } from '../../../infra/local/sample/emblem.ts';
import { recommendation } from '../../../infra/local/sample/evaluation.ts';
import { features } from '../../../infra/local/sample/features.ts';
import { ReportLanguage } from '../../../shared/domain/reports/report.ts';

type Words = Readonly<Record<string, string>>;
type Text = { readonly at: string; readonly words: Words };

/** Everything that the files of the sample export, with what two of them make of ids. */
const sample = [
  await Promise.all(
    globSync('infra/local/sample/**/*.ts').map((file) => import(resolve(file)) as Promise<object>),
  ),
  features('meeting'),
  recommendation({ programmeId: 'programme', meetingId: 'meeting', projectIds: {} }),
];
const texts = [...textsIn(sample, '')];

function* textsIn(value: unknown, at: string): Iterable<Text> {
  if (typeof value !== 'object' || value === null) return;
  if (isWords(value)) yield { at, words: value };
  else for (const [field, inner] of Object.entries(value)) yield* textsIn(inner, `${at}/${field}`);
}

/** Whatever is keyed by languages alone, whichever of them. */
function isWords(value: object): value is Words {
  const fields = Object.entries(value);
  return fields.length > 0 && fields.every(([tag]) => ReportLanguage.safeParse(tag).success);
}

/** Names of officials and villages, and acronyms, stay in Latin letters where a language has no form of its own. */
const namesInLatin = [
  /(?:\/sites\/\d+|presenter|speaker|issuedBy|affirmedBy|participants\/[01]|liXiaobing|tanWeiping)\/name$/,
  /\/(?:aieco|iprcc|cambodia-mrd|myanmar-drd)\/shortName$/,
];
const isNameInLatin = ({ at }: Text) => namesInLatin.some((names) => names.test(at));

const scripts: Readonly<Record<ReportLanguage, RegExp>> = {
  en: /\p{Script=Latin}/u,
  zh: /\p{Script=Han}/u,
  lo: /\p{Script=Lao}/u,
  km: /\p{Script=Khmer}/u,
  my: /\p{Script=Myanmar}/u,
};
const illustrative: Readonly<Record<ReportLanguage, RegExp>> = {
  en: /illustrative/i,
  zh: /示例/,
  lo: /ຕົວຢ່າງ/,
  km: /ឧទាហរណ៍/,
  my: /ဥပမာ/,
};
const says = (signs: Readonly<Record<string, RegExp>>, [language, said]: [string, string]) =>
  signs[language]?.test(said) ?? false;

const months = Array.from({ length: 12 }, (_, month) =>
  new Date(2020, month).toLocaleString('en', { month: 'long' }),
);
const month = new RegExp(`\\b(?:${months.join('|')})\\b`, 'g');

/** The numbers in figures, without order. A month counts as its number, as Chinese writes it; Burmese has digits of its own. */
const figuresIn = (said: string): string =>
  [
    ...new Set(
      said
        .replace(/[၀-၉]/g, (digit) => String('၀၁၂၃၄၅၆၇၈၉'.indexOf(digit)))
        .replace(month, (name) => ` ${months.indexOf(name) + 1} `)
        .match(/\d+(?:,\d{3})*(?:\.\d+)?/g),
    ),
  ]
    .toSorted()
    .join(' ');

/** The texts that break a rule. */
const faults = (among: readonly Text[], keeps: (words: Words) => boolean) =>
  among.filter(({ words }) => !keeps(words));

describe('the texts of the sample', () => {
  test('are all found here', () => {
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.map(({ words }) => words.en)).toEqual(
      expect.arrayContaining(['Houses rebuilt', 'Li Xiaobing', 'Guangxi Center', 'Pandemic']),
    );
  });

  test('are in every language, but for names in Latin letters: these are in English and Chinese', () => {
    const isIn = (languages: readonly string[]) => (words: Words) =>
      languages.every((each) => each in words);
    expect(faults(texts, isIn(['en', 'zh']))).toEqual([]);
    const others = texts.filter((each) => !isNameInLatin(each));
    expect(faults(others, isIn(ReportLanguage.options))).toEqual([]);
  });

  test('differ from language to language, and are in its script', () => {
    const differ = (words: Words) =>
      new Set(Object.values(words)).size === Object.keys(words).length;
    expect(faults(texts, differ)).toEqual([]);
    const isInScript = (words: Words) => Object.entries(words).every((each) => says(scripts, each));
    expect(faults(texts, isInScript)).toEqual([]);
  });

  test('have the same figures in every language', () => {
    const sameFigures = (words: Words) => new Set(Object.values(words).map(figuresIn)).size === 1;
    expect(faults(texts, sameFigures)).toEqual([]);
  });

  test('are marked as illustrative in every language or in none', () => {
    const sameMark = (words: Words) =>
      new Set(Object.entries(words).map((each) => says(illustrative, each))).size === 1;
    expect(faults(texts, sameMark)).toEqual([]);
  });
});

test('the emblem of the sample is a few closed paths within its box', () => {
  const commands = emblem.svgPaths.flatMap(({ d }) => d.match(/[A-Za-z]/g) ?? []);
  expect(commands.length).toBeLessThanOrEqual(40);
  for (const { d, fill } of emblem.svgPaths) {
    expect(d).toMatch(/^M[MLCZ\d. ]+Z$/);
    expect(fill).toMatch(/^#[0-9a-f]{6}$/);
    for (const number of d.match(/[\d.]+/g) ?? []) expect(Number(number)).toBeLessThanOrEqual(64);
  }
});
