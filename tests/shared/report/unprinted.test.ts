import { describe, expect, test } from 'vitest';
import { ReportLanguage } from '../../../shared/domain/reports/report.ts';
import { ReportKind } from '../../../shared/domain/reports/report-kind.ts';
import type { ReportDocument, Table } from '../../../shared/pdf/document.ts';
import { render } from '../../../shared/pdf/render.ts';
import { cellsOf, composeReport, textOf } from '../../builders/compose-report.ts';
import { fullProgramme, subjects } from '../../builders/full-programme.ts';
import { programmeRecords, projectRecords } from '../../builders/owned.ts';
import { aLesson, aProject } from '../../builders/records.ts';
import { structureFaults } from '../../local/pdf-structure.ts';
import { textOf as textOfPdf } from '../../local/pdf-text.ts';

const caption = 'Text that could not be printed as written';
const long = `${'Water for the village. '.repeat(500)}The end of it.`;

function unprinted({ blocks }: ReportDocument): Table | undefined {
  return blocks.find(
    (block): block is Table =>
      block.block === 'table' && block.caption.some(({ text }) => text.startsWith(caption)),
  );
}

const withLesson = (fields: Parameters<typeof aLesson>[0]) =>
  programmeRecords({
    projects: [projectRecords({ project: aProject(), lessons: [aLesson(fields)] })],
  });

describe('text that is not printed as written', () => {
  test.each([
    ['a sign of alchemy', 'Taps 🜁 for all', 'U+1F701'],
    ['a script that is not shaped', 'हिन्दी', 'U+0939, U+093F, U+0928, U+094D, U+0926, U+0940'],
    ['a title of which nothing can be seen', '\u200B', 'U+200B'],
    ['too many signs', `Wa${'\u0301'.repeat(31)}ter`, 'more than 30 marks on one letter'],
  ])('is listed with its record and field: %s', (_, text, what) => {
    const document = composeReport(withLesson({ title: { en: text } }));
    const table = unprinted(document);
    expect(table && cellsOf(table)).toEqual([
      ['/projects/project-1/lessons/lesson-1', '/title/en', what],
    ]);
  });

  test('is listed in the method annex', () => {
    const { blocks } = composeReport(withLesson({ title: { en: '🜁' } }));
    const headings = blocks.filter(({ block }) => block === 'heading' || block === 'table');
    const at = headings.indexOf(unprinted({ blocks } as ReportDocument) as Table);
    const before = headings.slice(0, at).findLast(({ block }) => block === 'heading');
    expect(before).toMatchObject({ id: 'method' });
  });

  test('is not listed if everything is printed', () => {
    expect(unprinted(composeReport(fullProgramme()))).toBeUndefined();
    expect(
      unprinted(composeReport(withLesson({ title: { en: 'Wa\u200Bter\uFE0F' } }))),
    ).toBeUndefined();
  });

  test('does not include variation selectors', () => {
    expect(
      unprinted(composeReport(withLesson({ title: { en: 'Water \u260E\uFE0F' } }))),
    ).toBeUndefined();
  });

  test('is listed for a hundred fields, with the number of the rest', () => {
    const lessons = Array.from({ length: 103 }, (_, at) =>
      aLesson({ lessonId: `lesson-${at}`, title: { en: '🜁' } }),
    );
    const table = unprinted(
      composeReport(
        programmeRecords({ projects: [projectRecords({ project: aProject(), lessons })] }),
      ),
    );
    expect(table?.rows).toHaveLength(100);
    expect(table?.notes?.at(-1)).toEqual([{ text: 'Fields not listed here: 3.' }]);
  });
});

describe('a text of more than 10,000 characters', () => {
  const document = composeReport(withLesson({ finding: { en: long } }));
  const printed = textOf(document);

  test('is shortened in print, with a reference to the rest', () => {
    expect(printed).toContain(`${long.slice(0, 10_000)}… (continues in text-001.txt)`);
    expect(printed).not.toContain('The end of it.');
  });

  test('is complete in an attached file, and listed with its record and field', () => {
    const file = document.attachments?.find(({ name }) => name === 'text-001.txt');
    expect(file).toMatchObject({ mediaType: 'text/plain', text: long });
    const table = unprinted(document);
    expect(table && cellsOf(table)).toEqual([
      ['/projects/project-1/lessons/lesson-1', '/finding/en', 'continues in text-001.txt'],
    ]);
  });

  test('has one attached file for each of two languages', () => {
    const finding = { zh: `净水工程。${long}`, en: long };
    const both = composeReport(withLesson({ finding }), {
      language: 'zh',
      secondLanguage: 'en',
    });
    const files = both.attachments?.filter(({ name }) => name.startsWith('text-')) ?? [];
    expect(files.map(({ text }) => text)).toEqual(Object.values(finding));
    expect(structureFaults(render(both).bytes)).toEqual([]);
  });

  test('of exactly 10,000 is printed whole, without a file', () => {
    const { attachments } = composeReport(withLesson({ finding: { en: long.slice(0, 10_000) } }));
    expect(attachments?.filter(({ name }) => name.startsWith('text-'))).toEqual([]);
  });
});

/** The records with this text in place of every multilingual text. */
function withEveryText(value: unknown, text: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => withEveryText(each, text));
  const isText =
    Object.keys(value).length > 0 &&
    Object.keys(value).every((key) => /^(?!at|by)[a-z]{2}$/.test(key));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      isText && typeof inner === 'string' ? text : withEveryText(inner, text),
    ]),
  );
}

const everyText = (text: string) =>
  withEveryText(fullProgramme(), text) as ReturnType<typeof fullProgramme>;

describe('no text prevents a report', () => {
  const texts = ['\u200B', '\u00AD\u2060', '🜁', 'हिन्दी', `a${'\u0301'.repeat(200)}`, 'བོད\uE000'];

  test.each(texts.flatMap((text) => ReportKind.options.map((kind) => [text, kind] as const)))(
    '%j in every field of a report of kind %s',
    (text, kind) => {
      const document = composeReport(everyText(text), { kind, ...subjects[kind] });
      const file = document.attachments?.find(
        ({ name, text: csv }) => name.endsWith('.csv') && csv.includes('Not printed'),
      );
      expect(unprinted(document) ?? file).toBeDefined();
      expect(structureFaults(render(document).bytes)).toEqual([]);
    },
  );

  test.each(ReportLanguage.options)(
    'nor does the list of unprinted text, in %s',
    async (language) => {
      const both = language === 'en' ? {} : ({ secondLanguage: 'en' } as const);
      for (const second of [{}, both]) {
        const { bytes } = render(composeReport(everyText('🜁'), { language, ...second }));
        expect(structureFaults(bytes)).toEqual([]);
        expect(await textOfPdf(bytes)).toContain('U+1F701');
      }
    },
  );
});
