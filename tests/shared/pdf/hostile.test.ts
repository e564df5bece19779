import { describe, expect, test } from 'vitest';
import type { Block } from '../../../shared/pdf/document.ts';
import { render } from '../../../shared/pdf/render.ts';
import { aDocument, aTable, heading, paragraph, plain } from '../../builders/document.ts';
import { file, textEverywhere } from '../../builders/every-field.ts';
import { structureFaults } from '../../local/pdf-structure.ts';
import { textOf } from '../../local/pdf-text.ts';
import { expectRefusedOrRight, outcome } from '../../local/rendered-file.ts';

const ofBlocks = (...blocks: readonly Block[]) =>
  outcome(aDocument([heading(1, 'First'), ...blocks]));

const named = (name: string) => ({ ...file, name });
const emptyBlocks: readonly Block[] = [
  { block: 'list', ordered: true, items: [] },
  ...[
    { kind: 'bullet_bars', baseline: 'a', target: 'b', bars: [] } as const,
    { kind: 'grouped_bars', series: [], groups: [] } as const,
    { kind: 'period_series', actual: 'a', target: 'b', points: [] } as const,
    { kind: 'site_map', outlines: [], sites: [] } as const,
    { kind: 'goal_marks', goals: [] } as const,
  ].map((drawing): Block => ({ block: 'figure', caption: plain('a'), alternative: 'b', drawing })),
];
describe('large inputs:', () => {
  test.each([
    ['English', 'water'],
    ['Lao', 'ນ້ຳສະອາດ'],
    ['Khmer', 'ទឹកស្អាត'],
    ['Burmese', 'ရေသန့်'],
    ['Chinese', '净水工程'],
  ])('a word of 10,000 characters, %s', (_, word) => {
    const long = word.repeat(Math.ceil(10_000 / word.length));
    expect(ofBlocks(paragraph(long), aTable([['a', long]]))).toEqual([]);
    expect(outcome(textEverywhere(long.slice(0, 30 * word.length)))).toEqual([]);
  });

  test.each([
    ['no rows', aTable([])],
    ['5,000 rows', aTable(Array.from({ length: 5_000 }, (_, at) => [`Village ${at}`, '1']))],
    ['300 columns', aTable([Array.from({ length: 300 }, (_, at) => `cell ${at}`)])],
    ['rows that are too short', aTable([['a', 'b'], ['a']])],
    ['rows that are too long', aTable([['a'], ['a', 'b']])],
    ['no columns', aTable([], { columns: [] })],
  ])('a table of %s', (_, table) => {
    expectRefusedOrRight(aDocument([heading(1, 'First'), table]));
  });

  test.each([60, 200, 5_000])('%s marks on one letter', (count) => {
    expect(outcome(textEverywhere(`a${'\u0301'.repeat(count)}`))).toEqual([]);
  });
});

const metacharacters = [
  `& < > " '`,
  '&amp; &#0; &x;',
  ']]>',
  '<?xpacket end="w"?>',
  '<!-- -->',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '</rdf:li></rdf:Alt>',
  '(',
  ')',
  '\\',
  ')Tj ET (',
  '\\) Tj',
  '\\000\\n',
  '%',
  '/Name#20 #00',
  'endstream endobj',
  '>> /OpenAction << /S /JavaScript',
  'trailer startxref %%EOF',
  '$& $1 $` {page} {total}',
  '../../etc/passwd',
  '__proto__',
  'þÿ and ÿþ',
  'a • … – € Œ ž',
];

describe('text with a meaning in PDF or XML is printed as text in every field:', () => {
  test.each(metacharacters)('%s', (text) => {
    expect(outcome(textEverywhere(text))).toEqual([]);
  });

  test('and is read back unchanged', async () => {
    const { bytes } = render(aDocument(metacharacters.map(paragraph)));
    const text = await textOf(bytes);
    for (const each of metacharacters) expect(text).toContain(each);
  });
});

describe('a character without a font is printed as a box', () => {
  test.each([
    ['a sign of alchemy', 'a 🜁', 'a 🜁'],
    ['Arabic', 'ماء', 'ماء'],
    ['Hebrew', 'מים', 'מים'],
    ['Hindi, which a font has and nobody shapes', 'हिन्दी', 'हिन्दी'],
    ['half of a character', 'a\uD83D b', 'a\uFFFD b'],
    ['the other half', 'a\uDCA7 b', 'a\uFFFD b'],
    ['a noncharacter', 'a\uFFFF', 'a\uFFFD'],
    ['one of private use', 'a\uE000', 'a\uFFFD'],
    ['null', 'a\0b', 'a\uFFFDb'],
    ['a control', 'a\u0007b', 'a\uFFFDb'],
    ['an escape', 'a\u001B[2Jb', 'a\uFFFD[2Jb'],
    ['a control of Latin-1', 'a\u0085b', 'a\uFFFDb'],
  ])('%s', async (_, text, copied) => {
    const { bytes } = render(aDocument([heading(1, 'First'), paragraph(text)]));
    expect(structureFaults(bytes)).toEqual([]);
    expect([...(await textOf(bytes))]).toEqual(expect.arrayContaining([...copied]));
    expect(outcome(textEverywhere(text))).toEqual([]);
  });

  test.each([
    ['title', { title: 'a\0b' }],
    ['title, with half of a character', { title: 'a\uD83Db' }],
    ['author', { author: 'a\u0001b' }],
    ['subject', { subject: 'a\uFFFFb' }],
    ['file', { attachments: [{ ...file, name: 'a\0b' }] }],
    ['file, with half of a character', { attachments: [{ ...file, description: 'a\uD83Db' }] }],
  ])('also in text that is only written to the file: in the %s', (_, fields) => {
    expect(outcome(aDocument([], fields))).toEqual([]);
  });
});

const blanks: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['a space', ' '],
  ['a new line', '\n'],
  ['no-break spaces', '\u00A0\u00A0'],
  ['a zero-width space', '\u200B'],
  ['a zero-width joiner', '\u200D'],
  ['a word joiner', '\u2060'],
  ['a soft hyphen', '\u00AD'],
  ['a mark without its letter', '\u0301'],
  ['a Khmer sign without its letter', '\u17D2'],
];

describe('empty and invisible text:', () => {
  test.each(blanks)('%s in a table, a list, a paragraph and a note', (_, text) => {
    const table = aTable([
      ['a', text],
      [text, 'b'],
      [text, text],
    ]);
    const blocks: readonly Block[] = [
      table,
      { ...table, caption: plain(text), columns: [{ head: plain(text) }, { head: plain(text) }] },
      { block: 'list', ordered: true, items: [plain(text), plain('a')] },
      paragraph(text),
      { block: 'paragraph', text: [] },
      { block: 'paragraph', text: [{ text, link: 'https://example.org' }, { text: 'a' }] },
      { block: 'note', text: plain(text) },
    ];
    expect(ofBlocks(...blocks)).toEqual([]);
  });

  test.each(blanks)('%s in every field', (_, text) => {
    expectRefusedOrRight(textEverywhere(text));
  });

  test.each(['\u00A0水', '水\u00A0\u00A0ក', '\u202Fa'])(
    'a blank in a font of its own is not a link of the contents: %j',
    (text) => {
      const title: Block = { block: 'heading', level: 1, id: 'a', text: plain(text) };
      expect(outcome(aDocument([{ block: 'contents' }, title]))).toEqual([]);
    },
  );

  test('joiners between letters', () => {
    expect(outcome(textEverywhere('a\u200Db\u200Cc\u2060d'))).toEqual([]);
  });

  test('a list without items, and a figure without parts', () => {
    for (const block of emptyBlocks) expectRefusedOrRight(aDocument([heading(1, 'First'), block]));
  });
});

describe('fields other than text', () => {
  test.each([
    ['a language that is none', { language: '' }],
    ['a language with an end of a string', { language: 'en) /OpenAction (' }],
    ['a fingerprint that is none', { fingerprint: 'xyz' }],
    ['an empty fingerprint', { fingerprint: '' }],
    ['a day that is none', { date: '2020-13-45' }],
    ['a day before any', { date: '0000-01-01' }],
    ['a media type that is none', { attachments: [{ ...file, mediaType: 'a b/() <>#' }] }],
    ['two files of one name', { attachments: [file, file] }],
    ['files out of order', { attachments: ['b', 'B', 'a', '水', '10', '9'].map(named) }],
    ['an empty file', { attachments: [{ ...file, text: '' }] }],
  ])('%s', (_, fields) => {
    expectRefusedOrRight(aDocument([heading(1, 'First')], fields));
  });

  test('an invalid language of a run', () => {
    const text = [{ text: 'a', language: 'x) /S (' }];
    expectRefusedOrRight(aDocument([{ block: 'paragraph', text }]));
  });
});
