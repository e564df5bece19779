import { describe, expect, test } from 'vitest';
import { ReportLanguage } from '../../../shared/domain/reports/report.ts';
import { ReportKind } from '../../../shared/domain/reports/report-kind.ts';
import type { Block, Cover, Table, Text } from '../../../shared/pdf/document.ts';
import { draw } from '../../../shared/pdf/figures/draw.ts';
import { render } from '../../../shared/pdf/render.ts';
import { composeReport } from '../../builders/compose-report.ts';
import { aDocument, aTable, heading, paragraph, plain } from '../../builders/document.ts';
import { drawings } from '../../builders/drawings.ts';
import { fullProgramme, subjects } from '../../builders/full-programme.ts';
import { textOfLine } from '../../builders/placed-lines.ts';
import { wordFaults } from '../../builders/printed-texts.ts';
import { aTypesetter } from '../../builders/typesetter.ts';
import { declaration, declarations } from '../../local/declaration.ts';
import { taggedText } from '../../local/pdf-objects/tagged-text.ts';
import { structureFaults } from '../../local/pdf-structure.ts';

const cover: Cover = {
  kind: 'Report',
  title: plain(
    'Water supply of the villages in the hills of the north and the south of the country',
  ),
  subtitles: [],
  facts: [
    { label: 'Coordinating agency of all the projects', text: plain('An agency') },
    {
      label: '截至',
      also: [{ text: 'As of', startsTranslation: true }],
      text: plain('2020-10-27'),
    },
  ],
};
const pairs = ReportLanguage.options.flatMap((language) => [
  { language },
  ...(language === 'en' ? [] : [{ language, secondLanguage: 'en' as const }]),
]);
const every = pairs.flatMap((languages) =>
  ReportKind.options.map(
    (kind) => [Object.values(languages).join(' and '), kind, languages] as const,
  ),
);

const rich: Text = [
  { text: 'Pipes from ' },
  { text: 'the district of the north, ', strong: true },
  { text: 'the plan of the works', link: 'https://example.org/plan' },
  { text: ': ' },
  { text: 'ទឹកស្អាត', language: 'km' },
  { text: '; the villages; ' },
  { text: '净水', language: 'zh' },
  { text: ' [S1] [S2]', citation: true },
];
const repeated = (text: Text, times: number) => Array.from({ length: times }, () => text).flat();
const inTwo = (times: number): Text => [
  ...repeated([{ text: '供水和道路' }], times),
  { text: 'Water and roads '.repeat(times), language: 'en', startsTranslation: true },
];
const narrow = (text: Text): Table => ({
  ...aTable([]),
  columns: ['Name', 'Text', 'Text', 'Text', 'Text'].map((head) => ({ head: plain(head) })),
  rows: [[plain('W'.repeat(101)), text, rich, inTwo(1), inTwo(9)]],
});
const scripts = Object.keys(declarations) as (keyof typeof declarations)[];
const documents: readonly (readonly [string, readonly Block[]])[] = [
  ['a paragraph of many lines', [{ block: 'paragraph', text: repeated(rich, 40) }]],
  ['words that are cut', [paragraph('x'.repeat(500)), paragraph(`${'y'.repeat(150)} z`)]],
  ['words with hyphens and slashes', [paragraph('water-supply and/or sanitation- '.repeat(30))]],
  [
    'a text in two languages',
    [1, 3, 40].map((times) => ({ block: 'paragraph', text: inTwo(times) })),
  ],
  [
    'lists',
    [true, false].map((ordered) => ({ block: 'list', ordered, items: [rich, repeated(rich, 9)] })),
  ],
  [
    'facts',
    [
      {
        block: 'facts',
        facts: [
          { label: plain('Place:'), text: rich },
          { label: repeated(plain('A long label '), 6), text: repeated(rich, 5) },
          { label: inTwo(1), text: inTwo(12) },
        ],
      },
    ],
  ],
  ['a table with narrow columns', [narrow(repeated(rich, 3))]],
  ['a row taller than a page', [narrow(repeated(rich, 150))]],
  [
    'a number with its state below it',
    [
      {
        ...aTable([]),
        columns: [1, 2, 3, 4, 5, 6, 7].map((at) => ({
          head: plain(`Head ${at}`),
          align: 'decimal' as const,
        })),
        rows: [' (not approved yet)', '（尚未批准）'].map((text) =>
          [1, 2, 3, 4, 5, 6, 7].map(() => [
            { text: '40', points: [2] },
            { text, remark: true },
          ]),
        ),
      },
    ],
  ],
  ['a note', [{ block: 'note', text: repeated(rich, 5) }]],
  [
    'what begins lines of its own',
    [{ block: 'paragraph', text: [...rich, { text: 'To whom', newLine: true }] }],
  ],
  [
    'contents',
    [
      { block: 'contents' },
      ...[1, 3, 6].map(
        (times): Block => ({
          block: 'heading',
          level: 1,
          id: `a-${times}`,
          text: inTwo(times),
        }),
      ),
      heading(2, 'Water / Roads of the north, and of the south, '.repeat(4)),
    ],
  ],
  ...scripts.map((language): readonly [string, readonly Block[]] => [
    `text in ${language}`,
    declaration(language)
      .slice(0, 15)
      .flatMap((text) => [
        paragraph(text),
        { block: 'list', ordered: true, items: [plain(text)] },
        narrow(plain(text)),
      ]),
  ]),
];

describe('the tagged words are the words of the document', () => {
  test.each(documents)('%s', (_, blocks) => {
    const document = aDocument(blocks, { cover });
    const { bytes } = render(document);
    expect(wordFaults(document, taggedText(bytes))).toEqual([]);
    expect(structureFaults(bytes)).toEqual([]);
  });

  test.each(Object.values(drawings))(
    'in a figure of kind $kind, which is read as one',
    (drawing) => {
      const blocks = [{ block: 'figure', caption: plain('a'), alternative: 'b', drawing } as const];
      const figure = taggedText(render(aDocument(blocks)).bytes).find(
        ({ type }) => type === 'Figure',
      );
      const texts = draw(aTypesetter(), drawing).shapes.flatMap((shape) =>
        shape.shape === 'text' ? [textOfLine(shape.line)] : [],
      );
      expect(texts.length).toBeGreaterThan(0);
      expect(figure?.text.split(/\s+/).filter(Boolean)).toEqual(texts.join(' ').split(/\s+/));
    },
  );

  test.each(every)('in %s, %s', (_, kind, languages) => {
    const scope = {
      kind,
      ...languages,
      asOf: '2026-12-31',
      includeDrafts: false,
      ...subjects[kind],
    };
    const document = composeReport(fullProgramme(), scope);
    expect(wordFaults(document, taggedText(render(document).bytes))).toEqual([]);
  });
});
