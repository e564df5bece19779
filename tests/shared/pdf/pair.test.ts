import { describe, expect, test } from 'vitest';
import type { Block, Pair, Side } from '../../../shared/pdf/document.ts';
import { render } from '../../../shared/pdf/render.ts';
import { contentBottom, page as sheet } from '../../../shared/pdf/tokens.ts';
import { aDocument, heading, paragraph, plain } from '../../builders/document.ts';
import { linesOf, type Placed } from '../../builders/placed.ts';
import { structureFaults } from '../../local/pdf-structure.ts';

const side = (language: string, ...texts: readonly string[]): Side => ({
  language,
  blocks: texts.map((text) => ({ block: 'paragraph', text: plain(text) })),
});
const pair = (first: Side, second: Side): Pair => ({ block: 'pair', sides: [first, second] });
/** Words that are each there once, so that none can be lost or printed twice unnoticed. */
const numbered = (word: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${word}${at}`).join(' ');
const middle = sheet.width / 2;
const columnsOf = (lines: readonly Placed[]) => [
  lines.filter(({ left }) => left < middle),
  lines.filter(({ left }) => left >= middle),
];
const bodyOf = (...blocks: readonly Block[]) => linesOf(aDocument(blocks)).slice(1);
const wordsIn = (lines: readonly Placed[]) =>
  lines
    .map(({ text }) => text)
    .join(' ')
    .split(/\s+/)
    .filter((word) => word !== '');

const lists = (text: string): Side => ({
  language: 'en',
  blocks: [{ block: 'list', ordered: true, items: Array.from({ length: 40 }, () => plain(text)) }],
});

describe('two languages side by side', () => {
  test.each([
    ['both long', 3_000, 3_000],
    ['one much longer', 5_000, 30],
    ['the other much longer', 30, 5_000],
    ['one empty', 0, 2_000],
    ['the other empty', 2_000, 0],
    ['both empty', 0, 0],
  ])('%s: every word is there once, in its column, in order', (_, first, second) => {
    const pages = bodyOf(
      pair(side('zh', numbered('a', first)), side('en', numbered('b', second))),
      paragraph('behind'),
    );
    const [left, right] = [0, 1].map((at) =>
      pages.flatMap((lines) => wordsIn(columnsOf(lines)[at] ?? [])),
    );
    expect(left?.filter((word) => word !== 'behind')).toEqual(
      numbered('a', first).split(' ').filter(Boolean),
    );
    expect(right).toEqual(numbered('b', second).split(' ').filter(Boolean));
  });

  test('a pair of ten pages stays on its pages, and no line of a side stands alone', () => {
    const long = (word: string, count: number) => numbered(word, count);
    const pages = bodyOf(
      heading(1, 'Above'),
      pair(side('zh', long('a', 6_000)), side('en', long('b', 4_000))),
    );
    expect(pages.length).toBeGreaterThanOrEqual(10);
    for (const lines of pages)
      for (const column of columnsOf(lines)) {
        expect(column.length).not.toBe(1);
        expect(Math.max(0, ...column.map(({ baseline }) => baseline))).toBeLessThan(contentBottom);
      }
  });

  test('what follows stands below the longer side', () => {
    const [lines = []] = bodyOf(
      pair(side('zh', 'a'), side('en', numbered('b', 300))),
      paragraph('behind'),
    );
    const behind = lines.find(({ text }) => text === 'behind');
    const others = lines.filter(({ text }) => text !== 'behind');
    expect(behind?.baseline).toBeGreaterThan(Math.max(...others.map(({ baseline }) => baseline)));
  });

  test('both sides begin on one page and one level, also near its end', () => {
    for (let before = 0; before < 40; before += 1) {
      const pages = bodyOf(
        ...Array.from({ length: before }, () => paragraph('x')),
        pair(side('zh', numbered('a', 8)), side('en', numbered('b', 200))),
      );
      const starts = ['a0', 'b0'].map((word) =>
        pages.findIndex((lines) => lines.some(({ text }) => text.startsWith(`${word} `))),
      );
      expect(starts[0]).toBe(starts[1]);
    }
  });

  test.each(['ទឹកស្អាត', 'ရေသန့်', 'ນ້ຳສະອາດ', '净水'])(
    'the first lines stand on one level: %s',
    (text) => {
      const [lines = []] = bodyOf(pair(side('km', text), side('en', 'Clean water')));
      const [left, right] = columnsOf(lines);
      expect(left?.[0]?.baseline).toBeCloseTo(right?.[0]?.baseline ?? 0, 5);
    },
  );

  test('no side reaches into the other', () => {
    const word = 'w'.repeat(400);
    const [lines = []] = bodyOf(pair(side('zh', word), side('en', word)));
    const [left = [], right = []] = columnsOf(lines);
    expect(Math.max(...left.map((line) => line.right))).toBeLessThan(middle);
    expect(Math.max(...right.map((line) => line.right))).toBeLessThanOrEqual(
      sheet.width - sheet.right,
    );
  });

  test.each([
    ['paragraphs', pair(side('km', 'ទឹកស្អាត', 'ទឹក'), side('en', 'Clean water', 'Water'))],
    [
      'paragraphs over pages',
      pair(side('zh', numbered('a', 3_000), 'a'), side('en', numbered('b', 900), 'b')),
    ],
    ['lists over pages', pair(lists(numbered('c', 60)), lists(numbered('d', 20)))],
    [
      'a note',
      pair({ language: 'zh', blocks: [{ block: 'note', text: plain('a') }] }, side('en', 'b')),
    ],
    ['an empty side', pair(side('zh'), side('en', 'b'))],
    ['nothing', pair(side('zh'), side('en'))],
  ])('%s are read out in order, each in its language', (_, block) => {
    expect(structureFaults(render(aDocument([heading(1, 'First'), block])).bytes)).toEqual([]);
  });

  test('a language that is none is refused', () => {
    const block = pair(side('zh) /S /JavaScript (', 'a'), side('en', 'b'));
    expect(() => render(aDocument([block]))).toThrow('language that is none');
  });
});

describe('a text with a line of its own', () => {
  const stacked = [
    { text: 'ແຂວງ' },
    { text: 'Province', language: 'en', ownLine: true, aside: true },
  ];

  test('begins it there, however short the line before is', () => {
    const [lines = []] = bodyOf({ block: 'paragraph', text: stacked });
    expect(lines.map(({ text }) => text)).toEqual(['ແຂວງ', 'Province']);
  });

  test.each(['a', ' ', ''])('is none without a text before it: %j', (before) => {
    const text = [{ text: before }, { text: 'b', ownLine: true }];
    expect(
      structureFaults(render(aDocument([heading(1, 'First'), { block: 'paragraph', text }])).bytes),
    ).toEqual([]);
  });

  test('a table that goes on repeats its caption in the first language', () => {
    const rows = Array.from({ length: 120 }, (_, at) => [plain(`Row ${at}`)]);
    const pages = bodyOf({ block: 'table', caption: stacked, columns: [{ head: stacked }], rows });
    expect(pages[1]?.[0]?.text).toBe('ແຂວງ (continued)');
  });
});
