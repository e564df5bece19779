import { describe, expect, test } from 'vitest';
import type { Block, Text } from '../../../../shared/pdf/document.ts';
import { render } from '../../../../shared/pdf/render.ts';
import { aDocument, aTable, heading, paragraph, plain } from '../../../builders/document.ts';
import { drawings } from '../../../builders/drawings.ts';
import { breakFile } from '../../../local/pdf-objects/break.ts';
import { breaks } from '../../../local/pdf-objects/breaks.ts';
import { structureFaults } from '../../../local/pdf-structure.ts';

const rich: Text = [
  { text: 'Water ' },
  { text: 'for all', strong: true },
  { text: ', says ' },
  { text: 'the plan', link: 'https://example.org/plan' },
  { text: ': ' },
  { text: 'ទឹកស្អាត', language: 'km' },
  { text: ' and ' },
  { text: '净水', language: 'zh', emphasis: true },
  { text: ' by ' },
  { text: 'mail', link: 'mailto:office@example.org' },
];
const long = 'The project laid a pipe from a reservoir, three kilometres away. '.repeat(60);
const referring: Text = [
  { text: 'See ' },
  { text: 'row 140', to: 'row-140', secondary: true },
  { text: ' and ' },
  { text: '第一', to: 'row-0', language: 'zh' },
];
const rowHeaders = {
  columns: [
    { head: plain('Village'), rowHeader: true },
    { head: plain('Households'), align: 'decimal' as const },
    { head: rich },
  ],
  notes: [plain('A note'), rich],
};
const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => [`Village ${at}`, '1', '']);

const figures = Object.values(drawings).map((drawing): readonly [string, readonly Block[]] => [
  `a figure of ${drawing.kind}`,
  [
    {
      block: 'figure',
      caption: plain('A figure'),
      alternative: 'Half of the homes have water',
      drawing,
      notes: [plain('A note')],
    },
  ],
]);

const attachments = [
  {
    name: 'b.json',
    mediaType: 'application/json',
    description: 'Data',
    relationship: 'Source',
    text: '{}',
  },
  {
    name: 'a.csv',
    mediaType: 'text/csv',
    description: 'Table',
    relationship: 'Supplement',
    text: 'x,y',
  },
] as const;

const documents: readonly (readonly [string, readonly Block[]])[] = [
  ['nothing but a cover', []],
  ['headings', [heading(1, 'A'), heading(2, 'B'), heading(3, 'C'), heading(2, 'D')]],
  ['paragraphs', [{ block: 'paragraph', text: rich }, paragraph(long)]],
  ['a list', [{ block: 'list', ordered: false, items: [rich, plain(long), plain('c')] }]],
  ['an ordered list', [{ block: 'list', ordered: true, items: [rich, plain('b')] }]],
  ['a note', [{ block: 'note', text: rich }]],
  ['a note longer than a page', [{ block: 'note', text: plain(long.repeat(3)) }]],
  ['a table', [aTable([['a', 'b']])]],
  ['a table of one column', [aTable([['a'], ['']])]],
  ['a table with heads of rows', [aTable(rows(5), rowHeaders)]],
  ['a table over pages', [aTable(rows(150), rowHeaders), paragraph('after')]],
  [
    'references to rows',
    [
      { block: 'paragraph', text: referring },
      aTable(rows(150), { ...rowHeaders, rowIds: rows(150).map((_, at) => `row-${at}`) }),
      { block: 'note', text: referring },
    ],
  ],
  ['a row taller than a page', [aTable([['a', long.repeat(4), 'c']], rowHeaders)]],
  ['contents', [{ block: 'contents' }, heading(1, 'A'), heading(2, 'B'), heading(1, 'C')]],
  [
    'contents over pages',
    [
      { block: 'contents' },
      ...Array.from({ length: 90 }, (_, at) => heading(at === 0 ? 1 : 2, `Heading ${at}`)),
    ],
  ],
  ...figures,
];
/** Headings are found by their ids, so each has a unique one. */
const everything = documents
  .flatMap(([name, blocks]) => [heading(1, `About ${name}`), ...blocks])
  .map((block, at) => (block.block === 'heading' ? { ...block, id: `heading-${at}` } : block));

describe('rendered files can be read aloud, navigated and searched:', () => {
  test.each(documents)('%s', (_, blocks) => {
    expect(structureFaults(render(aDocument([heading(1, 'First'), ...blocks])).bytes)).toEqual([]);
  });

  test('all block types in one document, with a cover, a watermark and attachments', () => {
    const { bytes } = render(
      aDocument(everything, {
        language: 'km',
        watermark: 'DRAFT',
        cover: {
          kind: 'Report',
          title: rich,
          subtitles: [rich, plain(long)],
          facts: [{ label: 'As of', text: rich }],
          note: rich,
        },
        attachments,
      }),
    );
    expect(structureFaults(bytes)).toEqual([]);
  });
});

describe('the structure checker finds', () => {
  const [figure = paragraph('')] = figures[0]?.[1] ?? [];
  const { bytes } = render(
    aDocument(
      [
        { block: 'contents' },
        heading(1, 'First'),
        heading(2, 'Second'),
        { block: 'paragraph', text: rich },
        { block: 'list', ordered: true, items: [plain('a')] },
        aTable([['a', 'b', 'c']], rowHeaders),
        figure,
      ],
      { attachments },
    ),
  );
  const untouched = structureFaults(breakFile(bytes, () => {}));

  test('nothing in a sound file', () => {
    expect(untouched).toEqual(structureFaults(bytes));
  });

  test.each(breaks)('%s', (_, change, fault) => {
    const faults = structureFaults(breakFile(bytes, change));
    expect(faults.filter((each) => !untouched.includes(each)).join('\n')).toMatch(fault);
  });

  test('a truncated file', () => {
    expect(structureFaults(bytes.slice(0, -30))).toEqual([expect.stringContaining('unreadable')]);
  });
});
