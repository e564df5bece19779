import { describe, expect, test } from 'vitest';
import type { Block, Table, Text } from '../../../../shared/pdf/document.ts';
import type { Item, Page } from '../../../../shared/pdf/layout/display-list.ts';
import { render } from '../../../../shared/pdf/render.ts';
import { colours, contentWidth, page as sheet, space } from '../../../../shared/pdf/theme.ts';
import {
  aDocument,
  aNumber,
  aTable,
  heading,
  paragraph,
  plain,
} from '../../../builders/document.ts';
import { linesOf, type Placed } from '../../../builders/placed-lines.ts';
import { layOutDocument } from '../../../builders/typesetter.ts';
import { inspect } from '../../../local/pdf-objects/inspected.ts';
import { attribute } from '../../../local/pdf-objects/structure-tree.ts';
import { taggedText } from '../../../local/pdf-objects/tagged-text.ts';
import { structureFaults } from '../../../local/pdf-structure.ts';

const pagesOf = (...blocks: readonly Block[]) => layOutDocument(aDocument(blocks)).pages.slice(1);
const itemsOf = <Draw extends Item['draw']>(page: Page | undefined, draw: Draw) =>
  (page?.items ?? []).filter((item): item is Extract<Item, { draw: Draw }> => item.draw === draw);
const linesIn = (...blocks: readonly Block[]): readonly Placed[] =>
  linesOf(aDocument(blocks)).slice(1).flat();
const lineOf = (lines: readonly Placed[], text: string): Placed => {
  const found = lines.find((line) => line.text === text);
  if (!found) throw new Error(`There is no line ${text}`);
  return found;
};

const groups = [
  { before: 0, heading: plain('Safer houses') },
  { before: 2, heading: plain('Water') },
];
const rows = ['a', 'b', 'c', 'd'].map((name) => [`member ${name}`, '1']);
const grouped = aTable(rows, { groups, rowIds: ['a', 'b', 'c', 'd'] });

test('the rows of a register are closer together, with their text at the same distance from the rules', () => {
  const distances = (table: Table) => {
    const lines = linesIn(table);
    const [first, second] = ['member a', 'member b'].map((text) => lineOf(lines, text).baseline);
    return (second ?? 0) - (first ?? 0);
  };
  const { cellTop, cellBottom, registerTop, registerBottom } = space;
  expect(distances(aTable(rows)) - distances({ ...aTable(rows), register: true })).toBeCloseTo(
    cellTop + cellBottom - registerTop - registerBottom,
    3,
  );
});

describe('the rules of a table', () => {
  const rulesOf = (table: Table) =>
    itemsOf(pagesOf(table)[0], 'rule').map(({ weight, colour }) => [weight, colour]);

  test('are of 1 pt at its edges, 0.75 under the head, 0.5 between rows', () => {
    expect(rulesOf(aTable(rows.slice(0, 3)))).toEqual([
      [1, colours.quiet],
      [0.75, colours.quiet],
      [0.5, colours.rule],
      [0.5, colours.rule],
      [1, colours.quiet],
    ]);
  });

  test('above a group are of the middle tone', () => {
    const middle = rulesOf(grouped).filter(([, colour]) => colour === colours.middle);
    expect(middle).toEqual([[0.5, colours.middle]]);
  });

  test('are all that is drawn: no band, no vertical rule', () => {
    const [page] = pagesOf(grouped);
    expect(itemsOf(page, 'band')).toEqual([]);
    for (const { width } of itemsOf(page, 'rule')) expect(width).toBeCloseTo(contentWidth, 3);
  });

  test('close the part on each page', () => {
    const many = Array.from({ length: 80 }, (_, at) => [`row ${at}`, '1']);
    for (const page of pagesOf(aTable(many))) {
      const edges = itemsOf(page, 'rule').filter(({ weight }) => weight === 1);
      expect(edges).toHaveLength(2);
      const lowest = Math.max(...itemsOf(page, 'line').map(({ baseline }) => baseline));
      expect(Math.max(...edges.map(({ y }) => y))).toBeGreaterThan(lowest);
    }
  });
});

describe('a table', () => {
  test('begins and ends flush with the text of the page', () => {
    const columns = [{ head: plain('Start') }, { head: plain('End'), align: 'end' as const }];
    const lines = linesIn(aTable([['first', '1']], { columns }));
    expect(lineOf(lines, 'first').left).toBeCloseTo(sheet.left, 3);
    expect(lineOf(lines, '1').right).toBeCloseTo(sheet.left + contentWidth, 3);
  });

  test('has the ends of its heads at one height', () => {
    const columns = [
      { head: plain('word '.repeat(40)), share: 1 },
      { head: plain('short'), share: 1 },
    ];
    const lines = linesIn(aTable([['a', 'b']], { columns }));
    const heads = lines.filter(({ text }) => text.startsWith('word'));
    expect(heads.length).toBeGreaterThan(1);
    expect(lineOf(lines, 'short').baseline).toBe(
      Math.max(...heads.map(({ baseline }) => baseline)),
    );
  });
});

describe('a group of rows', () => {
  test('has its heading above its members, which are indented', () => {
    const lines = linesIn(grouped);
    const [title, member] = [lineOf(lines, 'Water'), lineOf(lines, 'member c')];
    expect(title.left).toBeCloseTo(sheet.left, 3);
    expect(member.left - title.left).toBeCloseTo(space.groupIndent, 3);
    expect(member.baseline).toBeGreaterThan(title.baseline);
    expect(title.baseline).toBeGreaterThan(lineOf(lines, 'member b').baseline);
  });

  test('never leaves its heading alone at the foot of a page', () => {
    for (let first = 3; first < 10; first += 1)
      for (let above = 20; above < 34; above += 1) {
        const names = Array.from({ length: first + 6 }, (_, at) => [`member ${at}`, '1']);
        const second = { before: first, heading: plain('Water') };
        const table = aTable(names, { groups: [...groups.slice(0, 1), second] });
        const lines = Array.from({ length: above }, () => paragraph('above'));
        const pages = linesOf(aDocument([...lines, table])).slice(1);
        const at = (text: string) =>
          pages.findIndex((page) => page.some((line) => line.text === text));
        expect(at(`member ${first}`)).toBe(at('Water'));
      }
  });

  test('is a body of its own, whose heading is a head over all columns', () => {
    const { file, elements } = inspect(render(aDocument([grouped])).bytes);
    const bodies = elements.filter(({ type }) => type === 'TBody');
    expect(bodies.map(({ children }) => children.length)).toEqual([3, 3]);
    const heads = bodies.map(({ children }) => children[0]?.children ?? []);
    expect(heads.map((cells) => cells.map(({ type }) => type))).toEqual([['TH'], ['TH']]);
    for (const [cell] of heads) {
      expect(cell && attribute(file, cell, 'ColSpan')).toBe(2);
    }
  });

  test('leaves each id with its row', () => {
    const [page] = pagesOf(grouped);
    const lines = linesIn(grouped);
    for (const { id, y } of page?.marks ?? []) {
      const { baseline } = lineOf(lines, `member ${id}`);
      expect(baseline - y).toBeGreaterThan(0);
      expect(baseline - y).toBeLessThan(14);
    }
    expect(page?.marks).toHaveLength(4);
  });
});

describe('marks after numbers', () => {
  const mark = { text: 'illustrative', mark: 'diamond' } as const;
  const cells: readonly Text[] = [
    [aNumber('80'), mark],
    [aNumber('1,500')],
    [aNumber('150'), { text: ' ' }, mark],
    plain('not reported'),
  ];
  const table = (align: 'end' | 'decimal'): Table => ({
    ...aTable([]),
    columns: [
      { head: plain('Name'), rowHeader: true },
      { head: plain('Target'), align },
    ],
    rows: cells.map((cell, at) => [plain(`row ${at}`), cell]),
  });

  test.each(['end', 'decimal'] as const)(
    'have a slot, so that digits stay aligned: %s',
    (align) => {
      const lines = linesIn(table(align));
      const ends = ['80', '1,500', '150'].map((text) => lineOf(lines, text).right);
      for (const end of ends)
        expect(end).toBeCloseTo(sheet.left + contentWidth - space.markSlot, 2);
      expect(lineOf(lines, 'Target').right).toBeCloseTo(ends[0] ?? 0, 2);
      const marks = lines.filter(({ text }) => text === '\uFFFC');
      expect(marks).toHaveLength(2);
      for (const { right } of marks) expect(right).toBeCloseTo(sheet.left + contentWidth, 2);
    },
  );

  test('take no room in a table without any', () => {
    const plainCells = cells.map((cell) => cell.filter(({ mark: drawn }) => !drawn));
    const rows = plainCells.map((cell, at) => [plain(`row ${at}`), cell]);
    const lines = linesIn({ ...table('end'), rows });
    expect(lineOf(lines, '80').right).toBeCloseTo(sheet.left + contentWidth, 2);
  });

  test('are drawn, and read by their alternative text', () => {
    const { bytes } = render(aDocument([table('end')]));
    const { file, elements } = inspect(bytes);
    const spans = elements.filter(({ type }) => type === 'Span');
    expect(spans).toHaveLength(2);
    for (const span of spans) {
      expect(JSON.stringify([...span.dictionary.keys()])).toContain('Alt');
      expect(span.parent?.type).toBe('TD');
    }
    expect(file.objects.size).toBeGreaterThan(0);
    const cellTexts = taggedText(bytes).filter(({ type }) => type === 'TD');
    expect(cellTexts.map(({ text }) => text.trim())).toContain('80');
  });
});

describe('a caption', () => {
  const table = aTable(rows, {
    id: 'table-3',
    number: plain('Table 3'),
    caption: plain('Four members in two groups'),
    subtitle: plain('Houses, 2020'),
  });

  test('has its number in the accent, and its subtitle on a line of its own', () => {
    const lines = linesIn(table);
    const [title, subtitle] = lines;
    expect(title?.text.replace(/\s+/g, ' ')).toBe('Table 3 Four members in two groups');
    expect(subtitle?.text).toBe('Houses, 2020');
    const [page] = pagesOf(table);
    const runs = itemsOf(page, 'line')[0]?.line.pieces.map(({ run }) => run.accent === true);
    expect(runs).toEqual([true, false]);
  });

  test('is read as one', () => {
    const { bytes } = render(aDocument([table]));
    const caption = taggedText(bytes).find(({ type }) => type === 'Caption');
    expect(caption?.text.replace(/\s+/g, ' ').trim()).toBe(
      'Table 3 Four members in two groups Houses, 2020',
    );
  });

  test('has its number before each of its languages', () => {
    const inTwo = {
      ...table,
      number: [...plain('表3'), { text: 'Table 3', startsTranslation: true, language: 'en' }],
      caption: [...plain('两组'), { text: 'Two groups', startsTranslation: true, language: 'en' }],
    };
    const said = linesIn(inTwo).map(({ text }) => text.replace(/\s+/g, ' '));
    expect(said.join(' ')).toContain('表3 两组');
    expect(said.join(' ')).toContain('Table 3 Two groups');
  });

  test('is where links to it lead, and in the list of tables and figures with its page', () => {
    const link: Block = { block: 'paragraph', text: [{ text: 'Table 3', to: 'table-3' }] };
    const list: Block = { block: 'captions', title: plain('Tables and figures') };
    const pages = linesOf(
      aDocument([{ block: 'contents' }, list, heading(1, 'Title'), link, table, aTable(rows)]),
    );
    const [, contents = []] = pages;
    const entry = contents.find(({ text }) => text.startsWith('Table 3'));
    const number = contents.find(
      (line) => line.baseline === entry?.baseline && line.left > (entry?.right ?? 0),
    );
    expect(number?.text).toBe('2');
    expect(contents.filter(({ text }) => text === 'A table')).toHaveLength(1);
  });
});

test('the list of tables and figures is a section of its own without contents', () => {
  const list: Block = { block: 'captions', title: plain('Tables and figures') };
  const table = aTable(rows, { id: 'a', number: plain('Table 1') });
  const { bytes } = render(aDocument([list, heading(1, 'Title'), table]));
  expect(structureFaults(bytes)).toEqual([]);
});

describe('a table with long words', () => {
  const word = 'Arbeitsgemeinschaftsverwaltungsbehördenkoordinierungsstellenleitung'.repeat(2);

  test('breaks a word that is longer than a third of it, where others need the room', () => {
    const prose = 'some words of a cell '.repeat(12);
    const lines = linesIn(aTable([[word, prose, prose]]));
    const parts = lines.filter(({ text }) => text !== '' && word.includes(text) && text.length > 3);
    expect(parts.length).toBeGreaterThan(1);
    for (const { left, right } of parts)
      expect(right - left).toBeLessThanOrEqual(contentWidth / 3 + 0.01);
  });

  test('stays within the page with a long word in every column', () => {
    const columns = Array.from({ length: 6 }, (_, at) => ({ head: plain(`Head ${at}`) }));
    const row = [word, word, 'some words of a cell', '31 December 2020', word, 'c'];
    const lines = linesIn(aTable([row, row], { columns }));
    for (const { right } of lines)
      expect(right).toBeLessThanOrEqual(sheet.left + contentWidth + 0.01);
  });
});

test('forty partners with long titles take at most three pages', () => {
  const names = Array.from({ length: 40 }, (_, at) => [
    `Department of Rural Development and International Cooperation of Province ${at}, Division for Poverty Reduction`,
    'government',
    at % 3 === 0
      ? 'Implementation of drinking water, roads and public buildings in the villages of both districts; training of households'
      : 'Implements works',
    '1 February 2018 to 31 March 2021',
  ]);
  const columns = ['Partner', 'Kind', 'Role', 'From and to'].map((head) => ({ head: plain(head) }));
  expect(pagesOf(aTable(names, { columns })).length).toBeLessThanOrEqual(3);
});
