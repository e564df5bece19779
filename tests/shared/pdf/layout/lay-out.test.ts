import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../shared/pdf/document.ts';
import { space, styles } from '../../../../shared/pdf/theme.ts';
import { interwoven } from '../../../../shared/report/bilingual/interwoven.ts';
import { aDocument, aTable, heading, paragraph, plain } from '../../../builders/document.ts';
import { drawings } from '../../../builders/drawings.ts';
import { linesOf, type Placed, pairsTooClose } from '../../../builders/placed-lines.ts';

const textsOf = (...blocks: readonly Block[]) =>
  linesOf(aDocument(blocks)).map((lines) => lines.map(({ text }) => text));
/** Every start position of a block near the end of a page, in steps of a few points, by lines of two heights. */
const atEachHeight = (...blocks: readonly Block[]) =>
  Array.from({ length: 160 }, (_, at) => {
    const lines = Array.from({ length: 18 + Math.floor(at / 8) }, () => paragraph('x'));
    const items = Array.from({ length: at % 8 }, () => plain('x'));
    return textsOf(...lines, { block: 'list', ordered: false, items }, ...blocks);
  });
const pageWith = (pages: readonly (readonly string[])[], text: string) =>
  pages.findIndex((page) => page.includes(text));

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
  const caption = interwoven(
    plain('指标：Safer houses'),
    plain('Indicators of: Safer houses'),
    'en',
  );
  const [, , second = []] = textsOf(aTable(rows, { caption: caption ?? [] }));
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
  expect(pages.flatMap((lines) => pairsTooClose(lines, space.listMark - 0.01))).toEqual([]);
});

describe('these stay together on one page:', () => {
  const names = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'];

  test('at least two rows of a table, at its start and at its end', () => {
    const many = Array.from({ length: 12 }, (_, at) => `row ${at}`);
    for (const pages of atEachHeight(aTable(many.map((name) => [name, '1'])))) {
      const counts = pages.map((page) => page.filter((text) => many.includes(text)).length);
      expect(counts.filter((count) => count === 1)).toEqual([]);
    }
  });

  test('the notes of a table and its last rows', () => {
    const table = aTable(
      names.map((name) => [name, '1']),
      { notes: [plain('Source: a'), plain('Source: b')] },
    );
    for (const pages of atEachHeight(table)) {
      expect(pageWith(pages, 'Source: a')).toBe(pageWith(pages, names[5] ?? ''));
      expect(pageWith(pages, 'Source: b')).toBe(pageWith(pages, names[5] ?? ''));
    }
  });

  test('a small table and its heading, if little of a page is left white', () => {
    for (const pages of atEachHeight(
      heading(2, 'Title'),
      aTable(names.map((name) => [name, '1'])),
    )) {
      expect(pageWith(pages, names[0] ?? '')).toBe(pageWith(pages, 'Title'));
      expect(pageWith(pages, names[5] ?? '')).toBe(pageWith(pages, names[0] ?? ''));
    }
  });

  test.each(Object.entries(drawings))('a figure of %s with its notes', (_, drawing) => {
    const figure: Block = {
      block: 'figure',
      caption: plain('Caption'),
      alternative: 'b',
      drawing,
      notes: [plain('A remark')],
    };
    for (const pages of atEachHeight(figure))
      expect(pageWith(pages, 'A remark')).toBe(pageWith(pages, 'Caption'));
  });

  test('the introduction of a list and its first item', () => {
    const list: Block = { block: 'list', ordered: false, items: ['one', 'two'].map(plain) };
    for (const pages of atEachHeight(paragraph('Lead'), list))
      expect(pageWith(pages, 'one')).toBe(pageWith(pages, 'Lead'));
  });

  test('a heading, the introduction of a table, and its first rows', () => {
    const rows = names.map((name) => [name, '1']);
    for (const pages of atEachHeight(heading(2, 'Title'), paragraph('Lead'), aTable(rows))) {
      expect(pageWith(pages, 'Lead')).toBe(pageWith(pages, 'Title'));
      expect(pageWith(pages, names[1] ?? '')).toBe(pageWith(pages, 'Lead'));
    }
  });

  test('a heading, a two-line introduction of a table, and its first rows', () => {
    const lead = `Lead ${'word '.repeat(25)}end.`;
    const rows = names.map((name) => [name, '1']);
    for (const pages of atEachHeight(heading(2, 'Title'), paragraph(lead), aTable(rows))) {
      const start = pages.findIndex((page) => page.some((text) => text.startsWith('Lead')));
      expect(pageWith(pages, 'Title')).toBe(start);
      expect(pageWith(pages, names[1] ?? '')).toBe(start);
    }
  });

  test('a heading, a bilingual introduction of a table, and its first rows', () => {
    const lead: Block = {
      block: 'paragraph',
      text: [
        { text: `Lead ${'word '.repeat(25)}end.` },
        { text: `Again ${'word '.repeat(35)}end.`, startsTranslation: true },
      ],
    };
    const rows = names.map((name) => [name, '1']);
    for (const pages of atEachHeight(heading(2, 'Title'), lead, aTable(rows)))
      expect(pageWith(pages, names[1] ?? '')).toBe(pageWith(pages, 'Title'));
  });

  test('at least two items of a list, at its start and at its end', () => {
    const items = names.map(plain);
    for (const pages of atEachHeight({ block: 'list', ordered: false, items })) {
      const counts = pages.map((page) => page.filter((text) => names.includes(text)).length);
      expect(counts.filter((count) => count === 1)).toEqual([]);
    }
  });

  test('an item of three lines and its marker', () => {
    const long = plain('word '.repeat(50).trim());
    for (const pages of atEachHeight({ block: 'list', ordered: true, items: [long, long] })) {
      const marks = pages.map((page) => page.filter((text) => /^\d\.$/.test(text)).length);
      const lines = pages.map((page) => page.filter((text) => text.startsWith('word')).length);
      expect(lines.filter((count, at) => count > 0 && marks[at] === 0)).toEqual([]);
      expect(marks.filter((count, at) => count > 0 && lines[at] === 0)).toEqual([]);
    }
  });

  test('a heading and more than one line', () => {
    const blocks = [heading(2, 'Title'), paragraph('first'), paragraph('second'), paragraph('y')];
    for (const pages of atEachHeight(...blocks))
      expect(pageWith(pages, 'second')).toBe(pageWith(pages, 'Title'));
  });
});

describe('fact lists', () => {
  const names = ['Place', 'Period', 'Partners', 'Evidence', 'Contact', 'Goals'];
  const factsOf = (said: string): Block => ({
    block: 'facts',
    facts: names.map((name) => ({ label: plain(name), text: plain(said) })),
  });

  test('align labels and values', () => {
    const [, lines = []] = linesOf(aDocument([factsOf('said')]));
    const said = lines.filter(({ text }) => text === 'said');
    const labels = lines.filter(({ text }) => names.includes(text));
    expect(new Set(said.map(({ left }) => left)).size).toBe(1);
    expect(said.map(({ baseline }) => baseline)).toEqual(labels.map(({ baseline }) => baseline));
    expect(pairsTooClose(lines, 8)).toEqual([]);
  });

  test('align before and after a list; those under another heading align separately', () => {
    const fact = (name: string): Block => ({
      block: 'facts',
      facts: [{ label: plain(name), text: plain('said') }],
    });
    const list: Block = { block: 'list', ordered: true, items: [plain('item')] };
    const lefts = linesOf(
      aDocument([fact('A long label'), list, fact('a'), heading(2, 'Next'), fact('b')]),
    )
      .flat()
      .flatMap(({ text, left }) => (text === 'said' ? [left] : []));
    expect(lefts[1]).toBe(lefts[0]);
    expect(lefts[2]).toBeLessThan(lefts[0] ?? 0);
  });

  test('keep at least two facts with their labels on each side of a page break', () => {
    for (const pages of atEachHeight(heading(2, 'Title'), factsOf('said '.repeat(25).trim()))) {
      const counts = pages.map((page) => page.filter((text) => names.includes(text)).length);
      expect(counts.filter((count) => count === 1)).toEqual([]);
      expect(pageWith(pages, 'Place')).toBe(pageWith(pages, 'Title'));
    }
  });
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

  test('of a long report has a heading on each page, and keeps each section with its first entry', () => {
    for (const extra of [0, 1]) {
      const blocks = [...Array.from({ length: extra }, () => heading(1, 'One')), ...sections(40)];
      const [, first = [], second = []] = textsOf({ block: 'contents' }, ...blocks);
      expect(first.filter((text) => /^\D/.test(text)).at(-1)).toMatch(/^Part/);
      expect(second[0]).toBe('Contents (continued)');
    }
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
