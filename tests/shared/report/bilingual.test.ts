import { describe, expect, test } from 'vitest';
import { ReportDocument } from '../../../shared/contract/report-document.ts';
import { ReportInput, ReportLanguage } from '../../../shared/domain/reports/report.ts';
import { ReportKind } from '../../../shared/domain/reports/report-kind.ts';
import { plainText } from '../../../shared/pdf/plain-text.ts';
import { render } from '../../../shared/pdf/render.ts';
import { writeCsv } from '../../../shared/report/csv.ts';
import { wordsOf } from '../../../shared/report/words/languages.ts';
import { composeReport } from '../../builders/compose-report.ts';
import { aTable } from '../../builders/document.ts';
import { fullProgramme, subjects } from '../../builders/full-programme.ts';
import { structureFaults } from '../../local/pdf-structure.ts';
import { openPdf, textOf } from '../../local/pdf-text.ts';

const records = fullProgramme();
const pairs = ['zh', 'lo', 'km', 'my'] as const satisfies readonly ReportLanguage[];
const every = ReportKind.options.flatMap((kind) =>
  pairs.map((language) => [kind, language] as const),
);
const composeInBoth = (language: (typeof pairs)[number], kind: ReportKind) =>
  composeReport(records, {
    kind,
    language,
    secondLanguage: 'en',
    asOf: '2026-12-31',
    includeDrafts: false,
    ...subjects[kind],
  });
/** Each report once: many tests read the same one. */
const reports = new Map(
  every.map(([kind, language]) => [`${kind} ${language}`, composeInBoth(language, kind)]),
);
const inBoth = (language: (typeof pairs)[number], kind: ReportKind = 'experience_sharing') =>
  reports.get(`${kind} ${language}`) ?? composeInBoth(language, kind);
const everyPair = ReportLanguage.options.flatMap((language) =>
  ReportLanguage.options
    .filter((second) => second !== language)
    .map((second) => [language, second] as const),
);
const letters = (text: string) => text.replace(/\s/g, '').normalize('NFKC');

describe('a bilingual report:', () => {
  test.each(every)('%s in %s and English contains the text of both', async (kind, language) => {
    const document = inBoth(language, kind);
    const { bytes } = render(document);
    expect(structureFaults(bytes)).toEqual([]);
    const text = letters(await textOf(bytes));
    for (const words of [wordsOf[language], wordsOf.en])
      for (const each of [words.kinds[kind], words.cover.asOf])
        expect(text).toContain(letters(each));
  });

  test.each(pairs)(
    '%s and English gives the same bytes again, tagged with the first language',
    async (language) => {
      const { bytes } = render(inBoth(language));
      expect(render(composeInBoth(language, 'experience_sharing')).bytes).toEqual(bytes);
      const { info } = await (await openPdf(bytes)).getMetadata();
      expect(info).toMatchObject({ Language: language });
    },
  );

  test.each(every)('the document of %s in %s fits the contract', (kind, language) => {
    const { attachments = [], unbreakableWords: _, ...document } = inBoth(language, kind);
    const files = attachments.map(({ text: _text, ...file }) => file);
    const sent = JSON.parse(JSON.stringify({ ...document, attachments: files }));
    expect(ReportDocument.parse(sent)).toEqual(sent);
  });

  test.each(pairs)(
    '%s: every table has heads in both languages, and each figure once, as in English',
    (language) => {
      const tables = (inBoth(language).attachments ?? []).filter(({ name }) =>
        name.endsWith('.csv'),
      );
      const { columns } = wordsOf[language];
      expect(
        tables.some(({ text }) =>
          text.includes(`${columns.target} / ${wordsOf.en.columns.target}`),
        ),
      ).toBe(true);
      expect(tables.some(({ text }) => text.includes(',2500,1282.5,51.3%,'))).toBe(true);
      const cells = inBoth(language).blocks.flatMap((block) =>
        block.block === 'table' ? block.rows.flat() : [],
      );
      expect(cells.map(plainText)).toContain('1,282.5');
      expect(cells.map(plainText).filter((text) => text.includes('1,282.5 / '))).toEqual([]);
    },
  );

  test('a continued table of contents is headed in the first language only, as tables are', () => {
    const { words } = inBoth('zh');
    expect(words.contents).toBe('目录 / Contents');
    expect(words.contentsContinued).toBe('目录（续）');
  });

  test.each(pairs)('%s: the contents name each section in both', async (language) => {
    const outline = await (await openPdf(render(inBoth(language)).bytes)).getOutline();
    const titles = outline.map(({ title }) => title);
    expect(titles.some((title) => title.includes(`${wordsOf[language].sections.summary} / `))).toBe(
      true,
    );
  });
});

describe('any two of the five languages', () => {
  test.each(everyPair)('%s with %s are printed side by side', (language, secondLanguage) => {
    const document = composeReport(records, { language, secondLanguage, asOf: '2026-12-31' });
    expect(document.blocks).toHaveLength(inBoth('zh').blocks.length);
    expect(JSON.stringify(document)).not.toMatch(/\[object|undefined|[\uE000-\uE00F]/);
    expect(render(document).pages).toBeGreaterThan(5);
    const text = JSON.stringify(document);
    for (const words of [wordsOf[language], wordsOf[secondLanguage]])
      for (const each of [words.kinds.experience_sharing, words.cover.asOf, words.columns.target])
        expect(text).toContain(each);
  });

  test.each([
    ['en', 'my'],
    ['my', 'zh'],
  ] as const)('%s with %s has Latin digits', (language, secondLanguage) => {
    const document = composeReport(records, { language, secondLanguage });
    expect(JSON.stringify(document.blocks)).toContain('1,282.5');
    expect(JSON.stringify(document)).not.toMatch(/[\u1040-\u1049]/);
  });
});

describe('a text in a third language', () => {
  const inKhmer = {
    ...records,
    programme: { ...records.programme, background: [{ text: { km: 'ទឹក\nស្អាត' }, sources: [] }] },
  };
  const saidBy = (language: ReportLanguage, secondLanguage?: 'en') =>
    composeReport(inKhmer, { language, ...(secondLanguage && { secondLanguage }) }).blocks.flatMap(
      (block) =>
        block.block === 'paragraph' && block.text.some((run) => run.language === 'km')
          ? [block.text]
          : [],
    );

  test.each([
    ['en', ' (Khmer)'],
    ['zh', '（柬埔寨文）'],
    ['lo', ' (ຂະແມ)'],
    ['my', ' (ခမာ)'],
  ] as const)('has one small language tag in %s, and is tagged for machines', (language, mark) => {
    const [first = [], last = []] = saidBy(language);
    expect(first).toEqual([{ text: 'ទឹក', language: 'km' }]);
    expect(last).toEqual([
      { text: 'ស្អាត', language: 'km' },
      { text: mark, secondary: true },
    ]);
  });

  test('needs no tag if it is in a language of the report', () => {
    const [first] = composeReport(inKhmer, { language: 'km', secondLanguage: 'en' }).blocks.filter(
      (block) => JSON.stringify(block).includes('ស្អាត'),
    );
    expect(JSON.stringify(first)).not.toContain('secondary');
  });

  test('has one tag in a bilingual report', () => {
    const mark = saidBy('zh', 'en').at(-1)?.slice(1) ?? [];
    expect(plainText(mark)).toBe(' (柬埔寨文 / Khmer)');
    expect(mark.every(({ secondary }) => secondary)).toBe(true);
  });
});

test('separate lines of a cell are not treated as two languages', () => {
  const lines = [{ text: 'MITV: 1,500' }, { text: 'Daily: 1,282', newLine: true }];
  expect(writeCsv({ ...aTable([['a']]), rows: [[lines]] })).toContain('MITV: 1,500; Daily: 1,282');
});

test('a bilingual cell is one field of a CSV file, guarded like any other', () => {
  const stacked = [{ text: '=1+1' }, { text: 'Village', language: 'en', startsTranslation: true }];
  expect(writeCsv({ ...aTable([['a']]), rows: [[stacked]] })).toContain("'=1+1 / Village");
});

describe('the requested pair of languages', () => {
  const asked = (fields: object) =>
    ReportInput.safeParse({ kind: 'experience_sharing', ...fields });

  test.each(everyPair)('may be %s with %s', (language, secondLanguage) => {
    expect(asked({ language, secondLanguage }).success).toBe(true);
  });

  test.each([
    ['English with itself', { language: 'en', secondLanguage: 'en' }],
    ['English alone, twice', { secondLanguage: 'en' }],
    ['one that reports do not have', { language: 'zh', secondLanguage: 'fr' }],
  ])('may not be %s', (_, fields) => {
    const { error } = asked(fields);
    expect(error?.issues.map(({ path }) => path)).toEqual([['secondLanguage']]);
  });
});
