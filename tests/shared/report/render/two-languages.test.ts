import { describe, expect, test } from 'vitest';
import { firstLanguage } from '../../../../shared/pdf/linebreak/two-languages.ts';
import { plainText } from '../../../../shared/pdf/plain-text.ts';
import { formatCount, formatDay, formatNumber } from '../../../../shared/report/formats.ts';
import {
  colon,
  inBrackets,
  joinTexts,
  label,
  nameLabel,
  remark,
  type Text,
} from '../../../../shared/report/inline.ts';
import { createLongTexts } from '../../../../shared/report/long-texts.ts';
import { phrases } from '../../../../shared/report/phrases.ts';
import { quote, recordText } from '../../../../shared/report/record-texts.ts';
import { writeText } from '../../../../shared/report/render/text.ts';
import { type Languages, voicesOf } from '../../../../shared/report/voice.ts';

const writeIn = (languages: Languages, text: Text) =>
  writeText(text, voicesOf(languages, createLongTexts()));
const inBoth = (...text: Text) => writeIn(['zh', 'en'], text);
const said = (...text: Text) => plainText(inBoth(...text)).replaceAll('\u00A0', ' ');
const { columns, reported, precision, rollUp } = phrases;
const water = quote({ zh: '水', en: 'Water' });
const english = quote({ en: 'Safer houses' });

describe('in two languages', () => {
  test('words of ours are in both, data once', () => {
    expect(inBoth(columns.target)).toEqual([
      { text: '目标值' },
      { text: 'Target', language: 'en', startsTranslation: true },
    ]);
    expect(inBoth({ ...formatNumber('1282.5'), data: '1282.5' })).toEqual([
      { text: '1,282.5', data: '1282.5', points: [5] },
    ]);
  });

  test.each([
    [
      'a figure within a phrase',
      [precision.about([formatNumber('1500')])],
      '约1,500 / about 1,500',
    ],
    ['a day in words', [formatDay('2020-11-04')], '2020年11月4日 / 4 November 2020'],
    ['a share', [reported.fraction(formatCount(3), formatCount(5))], '3/5'],
    ['a text of people', [water], '水 / Water'],
    ['a text of people in one language', [english], 'Safer houses'],
    ['names in a list', joinTexts(['FAO', 'IPRCC'], 'comma'), 'FAO, IPRCC'],
    [
      'texts in a list',
      joinTexts([water, english], 'semicolon'),
      '水；Safer houses / Water; Safer houses',
    ],
  ] as const)('%s', (_, text, both) => {
    expect(said(...text)).toBe(both);
  });

  test.each([
    [
      'a label of ours is beside its translation',
      [label(columns.project), water],
      '子项目 / Project: 水 / Water',
    ],
    ['what is under it once', [label(columns.project), english], '子项目 / Project: Safer houses'],
    [
      'a label that people wrote is with the text of its language',
      [nameLabel(water), quote({ zh: '清', en: 'clear' })],
      '水：清 / Water: clear',
    ],
    [
      'one that is the same in both is once',
      [nameLabel(english), water],
      'Safer houses: 水 / Water',
    ],
    [
      'a remark is in one pair of brackets',
      [english, remark(phrases.illustrative)],
      'Safer houses (示例 / illustrative)',
    ],
    [
      'also behind both languages',
      [water, remark(phrases.illustrative)],
      '水 / Water (示例 / illustrative)',
    ],
    [
      'a unit stands with each name',
      [water, inBrackets(quote({ zh: '升', en: 'litres' }))],
      '水（升） / Water (litres)',
    ],
    [
      'what explains a name is behind it in both',
      joinTexts([english, columns.period, '2020'], 'apposition'),
      'Safer houses, 期间，2020 / Period, 2020',
    ],
    [
      'signs alone are those of the second language',
      [english, colon, { text: '12' }],
      'Safer houses: 12',
    ],
  ] as const)('%s', (_, text, both) => {
    expect(said(...text)).toBe(both);
  });

  test('a phrase that ends with the same name in both leads to it; one around a name is in both', () => {
    const by = phrases.evaluation.affirmedBy(english);
    expect(plainText(writeIn(['lo', 'en'], [by]))).toBe('ຢືນຢັນໂດຍ / recognised by Safer houses');
    expect(said(by)).toBe('Safer houses予以肯定 / recognised by Safer houses');
  });

  test('the first language alone keeps its own signs', () => {
    const text = inBoth(label(rollUp.reason), english, remark(phrases.illustrative));
    expect(plainText(firstLanguage(text))).toBe('原因：Safer houses（示例）');
  });

  test('each line of a cell has both languages, so that none is looked for below', () => {
    const lines = [[nameLabel('MITV'), precision.about('1,500')], [english], [water]];
    expect(said({ lines })).toBe('MITV: 约1,500 / about 1,500; Safer houses; 水 / Water');
    expect(inBoth({ lines }).some(({ startsTranslation }) => startsTranslation)).toBe(false);
  });

  test.each([
    ['水 / Water', 'Water / mud'],
    ['[S1]', '[S2] of the [S1]'],
    ['Stage: one', '阶段：一'],
    ['：', ' / '],
    ['(illustrative)', '（示例）'],
    ['\uE000', '\uE001'],
  ])('a text of people is taken for nothing else: %s', (zh, en) => {
    const text = quote({ zh, en });
    expect(inBoth(text)).toEqual([
      { text: zh },
      { text: en, language: 'en', startsTranslation: true },
    ]);
    expect(inBoth(text, remark(phrases.illustrative)).slice(0, 2)).toEqual(inBoth(text));
    const phrase = phrases.meeting.representative(text);
    expect(plainText(writeIn(['en'], [phrase]))).toBe(`a representative of ${en}`);
  });
});

describe('the language of a text of people', () => {
  test('is that of the other language of the report before any else', () => {
    expect(writeIn(['zh', 'lo'], [quote({ en: 'Water', zh: '水' })])).toEqual([{ text: '水' }]);
  });

  test('is marked in both behind each text of a list, which is there once', () => {
    const list = joinTexts(
      [recordText({ en: 'Villages' }), recordText({ en: 'FAO' })],
      'semicolon',
    );
    expect(plainText(writeIn(['km', 'zh'], list))).toBe(
      'Villages（អង់គ្លេស / 英文）；FAO（អង់គ្លេស / 英文）',
    );
  });

  test('is marked once where it is neither', () => {
    expect(plainText(writeIn(['zh', 'lo'], recordText({ en: 'Water' })))).toBe(
      'Water (英文 / ອັງກິດ)',
    );
    expect(writeIn(['zh', 'lo'], recordText({ en: 'Water' }))[0]).toEqual({
      text: 'Water',
      language: 'en',
    });
  });
});
