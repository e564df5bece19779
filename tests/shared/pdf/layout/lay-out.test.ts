import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../shared/pdf/document.ts';
import { styles } from '../../../../shared/pdf/theme.ts';
import { aDocument, aTable, heading, paragraph, plain } from '../../../builders/document.ts';
import { linesOf, type Placed, pairsTooClose } from '../../../builders/placed-lines.ts';

const textsOf = (...blocks: readonly Block[]) =>
  linesOf(aDocument(blocks)).map((lines) => lines.map(({ text }) => text));

test('an empty cell shows a dash', () => {
  const [, page = []] = textsOf(aTable([['Households', '', 'approved']]));
  expect(page).toContain('—');
});

test('a continued table says so on every page, however long its caption is', () => {
  const rows = Array.from({ length: 120 }, (_, at) => [`a${at}`, '1']);
  for (const caption of ['word '.repeat(60).trim(), '水'.repeat(120)]) {
    const [, , ...following] = textsOf(aTable(rows, { caption: plain(caption) }));
    expect(following.length).toBeGreaterThan(1);
    for (const [first = ''] of following) expect(first).toMatch(/… \(continued\)$/);
  }
});

test('the caption of a continued table is in its first language, without secondary text', () => {
  const rows = Array.from({ length: 60 }, (_, at) => [`a${at}`, '1']);
  const caption = [
    { text: '水' },
    { text: ' (en)', secondary: true },
    { text: 'Water', startsTranslation: true, language: 'en' },
  ];
  const [, , second = []] = textsOf(aTable(rows, { caption }));
  expect(second[0]).toBe('水 (continued)');
});

test('the caption of a continued table is in its first language if its name is data below words of both', () => {
  const rows = Array.from({ length: 60 }, (_, at) => [`a${at}`, '1']);
  const caption = [
    { text: '指标' },
    { text: ' / ', translation: true },
    { text: 'Indicators of', language: 'en', translation: true },
    { text: ': ', firstLanguageText: '：' },
    { text: 'Safer houses' },
  ];
  const [, , second = []] = textsOf(aTable(rows, { caption }));
  expect(second[0]).toBe('指标：Safer houses (continued)');
});

test('a table titled by its heading has its caption only where it continues', () => {
  const rows = Array.from({ length: 60 }, (_, at) => [`a${at}`, '1']);
  const [, first = [], second = []] = textsOf(heading(1, 'Title'), aTable(rows, { titled: true }));
  expect(first).not.toContain('A table');
  expect(second[0]).toBe('A table (continued)');
});

test('list numbers keep their distance from the text, however many digits they have', () => {
  const items = Array.from({ length: 120 }, () => plain('text'));
  const pages = linesOf(aDocument([{ block: 'list', ordered: true, items }]));
  expect(pages.flatMap((lines) => pairsTooClose(lines, 4))).toEqual([]);
});

describe('pages are filled well:', () => {
  test('a section of one line takes no more space than it needs', () => {
    const before = Array.from({ length: 31 }, () => paragraph('x'));
    const [, page = []] = textsOf(...before, heading(1, 'Section'), paragraph('None.'));
    expect(page).toContain('None.');
  });

  test('a last page of a few lines is avoided by tightening the space between blocks', () => {
    const before = Array.from({ length: 36 }, (_, at) => paragraph(`line ${at}`));
    expect(textsOf(...before)).toHaveLength(2);
  });

  test('a last page that is a quarter full is avoided if enough pages precede it', () => {
    const before = Array.from({ length: 75 }, (_, at) => paragraph(`line ${at}`));
    expect(textsOf(...before).slice(1)).toHaveLength(2);
  });

  test('a tall row may be alone on its page', () => {
    const tall = 'word '.repeat(700).trim();
    const rows = Array.from({ length: 3 }, (_, at) => [`row ${at}`, tall]);
    const pages = textsOf(aTable(rows)).slice(1);
    expect(pages.map((page) => page.some((text) => text.startsWith('row ')))).not.toContain(false);
    expect(pages).toHaveLength(3);
  });
});

describe('the table of contents', () => {
  const sections = (count: number) =>
    Array.from({ length: count }, (_, at) => [
      heading(1, `Section ${at}`),
      heading(2, `Part ${at}`),
      paragraph('x'),
    ]).flat();

  test('of a short report shares its page with text', () => {
    for (const count of [3, 10]) {
      const [, page = []] = textsOf({ block: 'contents' }, ...sections(count));
      expect(page).toContain('x');
    }
  });

  test('puts a title in two languages on a line each if one line is too short, without single-word lines', () => {
    const own = 'ကိန်းဂဏန်းများ၏ အဓိပ္ပာယ်နှင့် ရည်မှန်းချက်များ အားလုံး';
    const second = 'Features of the programme that were affirmed';
    const text = [{ text: own }, { text: second, language: 'en', startsTranslation: true }];
    const block: Block = { block: 'heading', level: 1, id: 'features', text };
    const [, page = []] = textsOf({ block: 'contents' }, block, paragraph('x'));
    expect(page).toContain(second);
  });

  test('of a long report lists its sections alone, so that they stay on a page', () => {
    const [, contents = [], next = []] = textsOf({ block: 'contents' }, ...sections(36));
    expect(contents.filter((text) => text.startsWith('Section'))).toHaveLength(36);
    expect(contents.filter((text) => text.startsWith('Part'))).toEqual([]);
    expect(next[0]).not.toBe('Contents (continued)');
  });

  test('has a heading on each page where even the sections need more than one', () => {
    const [, , second = []] = textsOf({ block: 'contents' }, ...sections(80));
    expect(second[0]).toBe('Contents (continued)');
  });

  test('comes behind what stands before it', () => {
    const front = [heading(1, 'Foreword'), paragraph('Welcome.')];
    const pages = textsOf(...front, { block: 'contents' }, heading(1, 'One'), paragraph('x'));
    expect(pages.map((texts) => texts[0])).toEqual([expect.anything(), 'Foreword', 'Contents']);
    expect(pages[2]).toContain('Foreword');
  });
});

test('the last line of a paragraph is more than a mark or a syllable', () => {
  for (const [filling, end] of [
    ['水', '。'],
    ['ab ', 'c.'],
  ] as const) {
    for (let length = 60; length < 130; length += 1) {
      const [, lines = []] = linesOf(aDocument([paragraph(`${filling.repeat(length)}${end}`)]));
      const { left = 0, right = 0 } = lines.at(-1) ?? {};
      expect(right - left).toBeGreaterThan(2 * styles.body.size);
    }
  }
});

describe('scripts of different heights', () => {
  const baselines = (lines: readonly Placed[], ...texts: readonly string[]) =>
    texts.map((text) => lines.find((line) => line.text === text)?.baseline ?? Number.NaN);

  test('share a baseline in a row, and have the same leading in all rows of a table', () => {
    const rows = [
      ['a', 'ရေ'],
      ['b', 'water'],
      ['c', 'ရေ'],
      ['d', 'water'],
    ];
    const [, lines = []] = linesOf(aDocument([aTable(rows)]));
    const [a = 0, b = 0, c = 0, d = 0, burmese] = baselines(lines, 'a', 'b', 'c', 'd', 'ရေ');
    expect(burmese).toBeCloseTo(a, 5);
    expect([c - b, d - c]).toEqual([expect.closeTo(b - a, 5), expect.closeTo(b - a, 5)]);
  });

  test('share a baseline on the cover', () => {
    const cover = {
      kind: 'Report',
      title: plain('Title'),
      subtitles: [],
      facts: [
        { label: 'ရေ', text: plain('water') },
        { label: 'land', text: plain('မြေ') },
      ],
    };
    const [lines = []] = linesOf(aDocument([], { cover }));
    const [first, second, third, fourth] = baselines(lines, 'ရေ', 'water', 'land', 'မြေ');
    expect(first).toBeCloseTo(second ?? 0, 5);
    expect(third).toBeCloseTo(fourth ?? 0, 5);
  });
});
