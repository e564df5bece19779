import { expect, test } from 'vitest';
import { ReportLanguage } from '../../../shared/domain/reports/report.ts';
import { allSaid, type Said } from './words/said.ts';

const said = await allSaid();
const letters = /\p{L}/gu;
const told = ({ language, place, text }: Said) => `${language} ${place}: ${text}`;

/** Entries that are not text in a language, with the reason. */
const exceptions: Readonly<Record<string, string>> = {
  'vocabularyOf.persons': 'says how a name stands with an office; it is not printed',
  'wordsOf.persons': 'the same, in the words of a report',
};
const printed = said.filter(({ place }) => !(place in exceptions));

const scripts: Readonly<Record<ReportLanguage, RegExp>> = {
  en: /\p{Script=Latin}/u,
  zh: /\p{Script=Han}/u,
  lo: /\p{Script=Lao}/u,
  km: /\p{Script=Khmer}/u,
  my: /\p{Script=Myanmar}/u,
};

/** Latin letters that every language uses: names of files and formats, codes of scales and references, and inserted values. */
const inEveryLanguage = [
  ...['PDF', 'values.csv', 'framework.csv', 'snapshot.json', 'SHA', 'QR', '{page}', '{total}'],
  ...['HS', 'MS', 'MU', 'HU', 'JICA', 'SDG', 'Natural\\sEarth', '\\b[A-Z]\\d?\\b'],
];
const known = new RegExp(inEveryLanguage.join('|'), 'g');

test('every language has all its texts', () => {
  const places = (language: ReportLanguage) =>
    new Set(said.filter((each) => each.language === language).map(({ place }) => place));
  for (const each of ReportLanguage.options) expect(places(each).size).toBeGreaterThan(600);
});

test('no two languages share a text that contains words', () => {
  const alike = Map.groupBy(
    printed.filter(({ text }) => text.replace(known, '').match(letters)),
    ({ text }) => text,
  );
  const shared = [...alike.values()].filter(
    (group) => new Set(group.map(({ language }) => language)).size > 1,
  );
  expect(shared.flat().map(told)).toEqual([]);
});

test('a text is in the script of its language, with listed exceptions', () => {
  const strays = printed.filter(({ language, text }) =>
    text
      .replace(known, '')
      .match(letters)
      ?.some((letter) => !scripts[language].test(letter)),
  );
  expect(strays.map(told)).toEqual([]);
});

test('no text is a placeholder', () => {
  const placeholder =
    /\b(?:todo|tbd|tba|fixme|xxx|lorem|ipsum|placeholder|untranslated|undefined|null|NaN)\b|\[object|\?\?|\$\{/i;
  const strays = printed.filter(
    ({ text, place }) =>
      placeholder.test(text) || (text.trim() === '' && !place.includes('.punctuation.')),
  );
  expect(strays.map(told)).toEqual([]);
});
