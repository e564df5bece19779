import { describe, expect, test } from 'vitest';
import type { Block, Card, Text } from '../../../../shared/pdf/document.ts';
import type { Item, Page } from '../../../../shared/pdf/layout/display-list.ts';
import { render } from '../../../../shared/pdf/render.ts';
import {
  colours,
  contentBottom,
  contentWidth,
  gutter,
  millimetres,
  module,
  page as sheet,
  styles,
  widthOfColumns,
} from '../../../../shared/pdf/theme.ts';
import { designedBlocks } from '../../../builders/designed-blocks.ts';
import { aDocument, aTable, heading, paragraph, plain } from '../../../builders/document.ts';
import { linesOf, textOfLine } from '../../../builders/placed-lines.ts';
import { layOutDocument } from '../../../builders/typesetter.ts';
import { inkOf } from '../../../local/ink.ts';
import { structureFaults } from '../../../local/pdf-structure.ts';

const pagesOf = (blocks: readonly Block[], fields = {}) =>
  layOutDocument(aDocument(blocks, fields)).pages.slice(1);
const placesOf = (blocks: readonly Block[], fields = {}) =>
  linesOf(aDocument(blocks, fields)).slice(1);
const itemsOf = <Draw extends Item['draw']>(page: Page | undefined, draw: Draw) =>
  (page?.items ?? []).filter((item): item is Extract<Item, { draw: Draw }> => item.draw === draw);
const onPage = (blocks: readonly Block[], text: string, fields = {}) => {
  const found = placesOf(blocks, fields)
    .flat()
    .find((line) => line.text === text);
  if (!found) throw new Error(`There is no line ${text}`);
  return found;
};
const gridX = (column: number) => sheet.left + widthOfColumns(column) + gutter;

describe('every block begins on the module', () => {
  test('whatever stands before it', () => {
    const long = 'word '.repeat(60).trim();
    const blocks = designedBlocks([plain('first'), plain('second'), plain('third'), plain(long)]);
    const tops = pagesOf([...blocks, paragraph('Last')]).flatMap((page) => [
      ...page.anchors.filter(({ level }) => level === 1).map(({ y }) => y),
      ...itemsOf(page, 'line')
        .filter(({ line }) => textOfLine(line) === 'Last')
        .map(({ baseline }) => baseline - 0.76 * styles.body.leading),
    ]);
    expect(tops.length).toBeGreaterThan(1);
    for (const top of tops) {
      const modules = (top - sheet.top) / module;
      expect(Math.abs(modules - Math.round(modules))).toBeLessThan(0.001);
    }
  });
});

describe('columns', () => {
  const two = (left: readonly Block[], right: readonly Block[]): Block => ({
    block: 'columns',
    parts: [
      { span: 7, blocks: left },
      { span: 5, blocks: right },
    ],
  });

  test('stand on the grid, at one height', () => {
    const blocks = [paragraph('above'), two([paragraph('left')], [paragraph('right')])];
    const [left, right] = ['left', 'right'].map((text) => onPage(blocks, text));
    expect(left?.left).toBeCloseTo(sheet.left, 3);
    expect(right?.left).toBeCloseTo(gridX(7), 3);
    expect(right?.baseline).toBe(left?.baseline);
  });

  test('break their lines at their own width', () => {
    const lines = placesOf([two([paragraph('word '.repeat(60))], [paragraph('right')])]).flat();
    const own = lines.filter(({ text }) => text.startsWith('word'));
    expect(own.length).toBeGreaterThan(4);
    for (const { right } of own)
      expect(right).toBeLessThanOrEqual(sheet.left + widthOfColumns(7) + 0.01);
  });

  test('stay on one page, with the heading above them', () => {
    for (let above = 1; above < 40; above += 1) {
      const lines = Array.from({ length: above }, () => paragraph('above'));
      const many = Array.from({ length: 8 }, (_, at) => paragraph(`left ${at}`));
      const pages = placesOf([...lines, heading(2, 'Title'), two(many, [paragraph('right')])]);
      const at = (text: string) =>
        pages.findIndex((page) => page.some((line) => line.text === text));
      expect([at('left 0'), at('left 7'), at('right')]).toEqual(Array(3).fill(at('Title')));
    }
  });

  test('stay on one page without a heading too', () => {
    for (let above = 1; above < 40; above += 1) {
      const lines = Array.from({ length: above }, () => paragraph('above'));
      const many = Array.from({ length: 8 }, (_, at) => paragraph(`left ${at}`));
      const pages = placesOf([...lines, two(many, [paragraph('right')])]);
      for (const { baseline } of pages.flat()) expect(baseline).toBeLessThan(contentBottom);
    }
  });

  test('stand below each other where one is taller than a page, and lose nothing', () => {
    const many = Array.from({ length: 60 }, (_, at) => paragraph(`left ${at}`));
    const pages = placesOf([two(many, [paragraph('right')])]);
    expect(pages.length).toBeGreaterThan(1);
    const texts = pages.flat().map(({ text }) => text);
    expect(texts.filter((text) => text.startsWith('left'))).toHaveLength(60);
    expect(pages.at(-1)?.find(({ text }) => text === 'right')?.left).toBeCloseTo(sheet.left, 3);
  });

  test('give a table and a figure their width', () => {
    const table = aTable([
      ['a', '1'],
      ['b', '2'],
    ]);
    const [page] = pagesOf([two([table], [paragraph('right')])]);
    for (const { width } of itemsOf(page, 'rule')) expect(width).toBeCloseTo(widthOfColumns(7), 3);
  });
});

describe('cards', () => {
  const card = (value: string, label: string, more: Partial<Card> = {}): Card => ({
    value: plain(value),
    label: plain(label),
    ...more,
  });
  const cards = (...given: Card[]): Block => ({ block: 'cards', cards: given });
  const source: Text = [{ text: '[S1]', secondary: true }];

  test('stand three a row, under a rule of the accent', () => {
    const [page] = pagesOf([cards(...['1', '2', '3', '4'].map((value) => card(value, 'label')))]);
    const rules = itemsOf(page, 'rule').filter(({ colour }) => colour === colours.accent);
    expect(rules.map(({ x }) => Math.round(x))).toEqual(
      [sheet.left, gridX(4), gridX(8), sheet.left].map(Math.round),
    );
    expect(new Set(rules.map(({ weight }) => weight))).toEqual(new Set([1.5]));
  });

  test('share the heights of their parts with the others of their row', () => {
    const long = 'A label that takes several lines in a card of a third of the page';
    const block = cards(
      card('71', 'short', { detail: plain('detail a'), date: plain('date a'), source }),
      card('4,000', long, { detail: plain('detail b'), date: plain('date b'), source }),
    );
    for (const part of ['detail', 'date'])
      expect(onPage([block], `${part} a`).baseline).toBe(onPage([block], `${part} b`).baseline);
    expect(onPage([block], 'detail a').baseline).toBeGreaterThan(
      onPage([block], 'short').baseline + 20,
    );
  });

  test('put words for a missing figure on the baseline of the digits, in 15 pt', () => {
    const block = cards(card('71', 'a'), card('not reported', 'b', { isMissing: true }));
    expect(onPage([block], 'not reported').baseline).toBe(onPage([block], '71').baseline);
    const [page] = pagesOf([block]);
    const said = itemsOf(page, 'line').find(({ line }) => textOfLine(line) === 'not reported');
    expect(said?.style).toBe(styles.figureMissing);
  });

  test('put the unit beside its figure, below it where there is no room', () => {
    const beside = cards(card('71', 'a', { unit: plain('houses') }));
    expect(onPage([beside], 'houses').baseline).toBe(onPage([beside], '71').baseline);
    const below = cards(card('1,282,000', 'a', { unit: plain('households of both villages') }));
    expect(onPage([below], 'households of both villages').baseline).toBeGreaterThan(
      onPage([below], '1,282,000').baseline,
    );
  });

  test('put sources at the right, level with the date', () => {
    const block = cards(card('71', 'a', { date: plain('2020'), source }));
    const found = onPage([block], '[S1]');
    expect(found.right).toBeCloseTo(sheet.left + widthOfColumns(4), 3);
    expect(found.baseline).toBe(onPage([block], '2020').baseline);
  });

  test('have a bar only for a target: a figure with its alternative text', () => {
    const labels = { baseline: '20%', target: '70%' };
    const bar = { achieved: '0.9', labels, alternative: 'Nine tenths of the way' };
    const [page] = pagesOf([cards(card('71', 'a'), card('65%', 'b', { bar }))]);
    const figures = itemsOf(page, 'figure');
    expect(figures.map(({ element }) => element.alternative)).toEqual([bar.alternative]);
    const boxes = figures.flatMap(({ shapes }) =>
      shapes.flatMap((shape) => (shape.shape === 'path' && shape.fill ? [shape.path.box] : [])),
    );
    const [track, achieved] = boxes;
    expect((achieved?.[2] ?? 0) / (track?.[2] ?? 1)).toBeCloseTo(0.9, 3);
    expect(track?.[2]).toBeCloseTo(widthOfColumns(4), 3);
  });

  test('stay with their row on one page, and break between rows', () => {
    const many = Array.from({ length: 60 }, (_, at) => card(`${at}`, `label ${at}`));
    const pages = placesOf([cards(...many)]);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages)
      expect(page.filter(({ text }) => text.startsWith('label')).length % 3).toBe(0);
  });

  test('without a visible figure are well structured', () => {
    const { bytes } = render(aDocument([heading(1, 'Title'), cards(card(' ', 'label'))]));
    expect(structureFaults(bytes)).toEqual([]);
  });

  test('are fewer a row in a narrow place', () => {
    const inColumn: Block = {
      block: 'columns',
      parts: [{ span: 5, blocks: [cards(card('1', 'a'), card('2', 'b'))] }],
    };
    expect(onPage([inColumn], 'b').left).toBeCloseTo(onPage([inColumn], 'a').left, 3);
  });

  test('of which one is taller than a page are set as paragraphs, and lose nothing', () => {
    const long = Array.from({ length: 400 }, (_, at) => `word${at}`).join(' ');
    const pages = placesOf([cards(card('71', `${long} ${long}`), card('72', 'end'))]);
    const texts = pages.flat();
    expect(texts.filter(({ text }) => text.includes('word399'))).toHaveLength(2);
    for (const { baseline } of texts) expect(baseline).toBeLessThan(contentBottom);
  });
});

describe('the status strip', () => {
  const strip: Block = {
    block: 'status_strip',
    alternative: 'Three of four are approved',
    parts: [
      { label: plain('approved'), number: 3, fill: 'solid' },
      { label: plain('in review'), number: 1, fill: 'light' },
      { label: plain('none'), number: 0, fill: 'dashed' },
    ],
  };
  const shapesOf = (block: Block) => itemsOf(pagesOf([block])[0], 'figure')[0]?.shapes ?? [];

  test('has parts as long as their counts, and leaves out a part of none', () => {
    const boxes = shapesOf(strip).flatMap((shape) =>
      shape.shape === 'path' && shape.path.box[1] < 1 ? [shape.path.box] : [],
    );
    expect(boxes).toHaveLength(2);
    const [three = 0, one = 1] = boxes.map(([left, , right]) => right - left + 0.7);
    expect(three / one).toBeCloseTo(3, 3);
    expect(three + one).toBeCloseTo(contentWidth - 0.8, 1);
    const said = shapesOf(strip).flatMap((shape) =>
      shape.shape === 'text' ? [textOfLine(shape.line)] : [],
    );
    expect(said).toEqual(['3 approved', '1 in review']);
  });

  test('tells its four fills apart without colour: by tone, hatching and a dashed edge', () => {
    const parts = (['solid', 'hatched', 'light', 'dashed'] as const).map((fill) => ({
      label: plain(fill),
      number: 1,
      fill,
    }));
    const looks = shapesOf({ ...strip, parts } as Block).flatMap((shape) => {
      if (shape.shape !== 'path' || shape.path.box[1] > 1) return [];
      const { fill, stroke } = shape;
      return [
        `${fill && 'hatch' in fill ? 'hatch' : fill?.colour} ${stroke?.dash ? 'dashed' : ''}`,
      ];
    });
    expect(new Set(looks).size).toBe(4);
  });

  test('counts in the digits of the language', () => {
    const words = { ...aDocument().words, digits: '၀၁၂၃၄၅၆၇၈၉' };
    const [page] = pagesOf([strip], { language: 'my', words });
    const said = itemsOf(page, 'figure').flatMap(({ shapes }) =>
      shapes.flatMap((shape) => (shape.shape === 'text' ? [textOfLine(shape.line)] : [])),
    );
    expect(said[0]).toBe('၃ approved');
  });
});

describe('facts in columns', () => {
  const facts = ['a', 'b', 'c', 'd'].map((name) => ({
    label: plain(`label ${name}`),
    text: plain(`text ${name}`),
  }));
  const box: Block = { block: 'facts', columns: 3, frame: 'band', facts };

  test('have their labels above them, row by row', () => {
    const place = (text: string) => onPage([box], text);
    expect(place('text a').left).toBe(place('label a').left);
    expect(place('text a').baseline).toBeGreaterThan(place('label a').baseline);
    expect(place('label b').baseline).toBe(place('label a').baseline);
    expect(place('label d').left).toBe(place('label a').left);
    expect(place('label d').baseline).toBeGreaterThan(place('text c').baseline);
  });

  test('lie within their band', () => {
    const [page] = pagesOf([box]);
    const [band] = itemsOf(page, 'band');
    const first = onPage([box], 'label a');
    expect(first.left - (band?.x ?? 0)).toBeCloseTo(millimetres(4), 3);
    expect((band?.y ?? 0) + (band?.height ?? 0)).toBeGreaterThan(onPage([box], 'text d').baseline);
  });

  test('beside a rule have none behind them', () => {
    const [page] = pagesOf([{ ...box, columns: 1, frame: 'rule' }]);
    expect(itemsOf(page, 'band').map(({ width, colour }) => [width, colour])).toEqual([
      [0.5, colours.rule],
    ]);
  });

  test('go on over pages where they are too many for one', () => {
    const many = Array.from({ length: 90 }, (_, at) => ({
      label: plain(`label ${at}`),
      text: plain(`text ${at}`),
    }));
    const pages = placesOf([{ block: 'facts', columns: 1, facts: many }, paragraph('Last')]);
    expect(pages.flat().filter(({ text }) => text.startsWith('text'))).toHaveLength(90);
    expect(pages.at(-1)?.at(-1)?.text).toBe('Last');
  });
});

describe('a band', () => {
  const band = (count: number): Block => ({
    block: 'band',
    blocks: Array.from({ length: count }, (_, at) => paragraph(`line ${at}`)),
  });

  test('lies behind its blocks, with 3 pt of the accent at its left', () => {
    const [page] = pagesOf([band(3)]);
    const [behind, edge] = itemsOf(page, 'band');
    expect(edge).toMatchObject({ width: 3, colour: colours.accent, height: behind?.height });
    expect(behind?.width).toBeCloseTo(contentWidth, 3);
    const [first, last] = [onPage([band(3)], 'line 0'), onPage([band(3)], 'line 2')];
    expect(first.left).toBeCloseTo(sheet.left + 3 + millimetres(5), 3);
    expect(behind?.y).toBeLessThan(first.baseline - 10);
    expect((behind?.y ?? 0) + (behind?.height ?? 0)).toBeGreaterThan(last.baseline + 10);
  });

  test('is left out where its blocks are taller than a page', () => {
    const pages = pagesOf([band(60)]);
    expect(pages.flatMap((page) => itemsOf(page, 'band'))).toEqual([]);
    expect(pages.length).toBeGreaterThan(1);
  });
});

describe('an opening paragraph', () => {
  test.each([
    ['en', 'word '.repeat(60), 15.75],
    ['zh-Hans', '项目在六个村修建道路和供水设施。'.repeat(12), 17.5],
  ])('in %s has its own leading', (language, text, leading) => {
    const lines = placesOf([{ block: 'lead', text: plain(text) }], { language }).flat();
    expect((lines[1]?.baseline ?? 0) - (lines[0]?.baseline ?? 0)).toBeCloseTo(leading, 3);
  });
});

test('an opening paragraph in Chinese is flush at the right, but for its last line', () => {
  const text =
    '项目在老挝、柬埔寨和缅甸的六个村修建道路1,282米，把中国的减贫经验同国际合作结合起来。';
  const block: Block = { block: 'lead', text: plain(text.repeat(6)) };
  const lines = placesOf([block], { language: 'zh-Hans' }).flat();
  expect(lines.length).toBeGreaterThan(3);
  for (const { right } of lines.slice(0, -1))
    expect(right).toBeCloseTo(sheet.left + contentWidth, 2);
  expect(lines.at(-1)?.right).toBeLessThan(sheet.left + contentWidth);
  const ink = inkOf(aDocument([block], { language: 'zh-Hans' })).filter(({ page }) => page === 1);
  const last = Math.max(...ink.map(({ right }) => right));
  expect(last).toBeGreaterThan(sheet.left + contentWidth - 8);
  expect(last).toBeLessThanOrEqual(sheet.left + contentWidth + 0.5);
});

describe('signatures', () => {
  const signatures: Block = {
    block: 'signatures',
    words: { name: 'Name', signature: 'Signature', date: 'Date' },
    rows: [
      { role: plain('For the agency'), name: plain('Li Xiaobing'), office: plain('Director') },
      { role: plain('Record kept by') },
    ],
  };
  const [page] = pagesOf([signatures]);
  const lines = itemsOf(page, 'rule').filter(
    ({ weight, colour }) => weight === 0.75 && colour === colours.text,
  );

  test('leave 15 mm empty above each line', () => {
    const tops = itemsOf(page, 'rule').filter(({ width }) => width > 400);
    for (const { y } of lines) {
      const above = Math.max(...tops.filter((top) => top.y < y).map((top) => top.y));
      expect(y - above).toBeGreaterThanOrEqual(millimetres(15));
    }
  });

  test('print a known name, and have a line for an unknown one', () => {
    expect(lines).toHaveLength(5);
    const texts = itemsOf(page, 'line').map(({ line }) => textOfLine(line));
    expect(texts.filter((text) => text === 'Name')).toHaveLength(1);
    expect(texts).toContain('Li Xiaobing');
  });
});

describe('a code', () => {
  const address = `https://reports.example.org/verify/${'0123456789abcdef'.repeat(4)}`;
  const code: Block = {
    block: 'code',
    address,
    printed: plain('reports.example.org/verify/0123'),
    title: plain('Check this record'),
    alternative: 'QR code',
  };
  const figure = itemsOf(pagesOf([code])[0], 'figure')[0];
  const side = millimetres(25);

  test('is 25 mm wide with its quiet zone of four modules', () => {
    const path = figure?.shapes.flatMap((shape) => (shape.shape === 'path' ? [shape.path] : []))[0];
    const boxes = (path?.operators ?? '')
      .split(' re')
      .filter(Boolean)
      .map((each) => each.trim().split(' ').map(Number));
    const [, , finder = 0] = boxes[0] ?? [];
    const one = finder / 7;
    expect(path?.box[0]).toBeCloseTo(4 * one, 1);
    expect(side - (path?.box[2] ?? 0)).toBeCloseTo(4 * one, 1);
    expect(path?.box[3]).toBeCloseTo(side - 4 * one, 1);
    expect(one).toBeGreaterThan(millimetres(0.33));
  });

  test('has its address in type beside it, as a link', () => {
    const [page] = pagesOf([code]);
    const line = itemsOf(page, 'line').find(({ line }) => textOfLine(line).startsWith('reports'));
    expect(line?.line.pieces[0]?.run.link).toBe(address);
    expect(line?.x).toBeCloseTo(sheet.left + side + gutter, 3);
    expect(line?.baseline).toBeLessThan((figure?.y ?? 0) + side);
  });
});

test('a heading begins a page where it is asked to, but never leaves one empty', () => {
  const onNewPage = { ...heading(1, 'Title'), onNewPage: true } as Block;
  const pages = placesOf([onNewPage, paragraph('a'), { ...onNewPage, id: 'second' } as Block]);
  expect(pages.map(([first]) => first?.text)).toEqual(['Title', 'Title']);
});

test('of the spaces of two blocks only the larger counts', () => {
  const distance = (level: 2 | 3) => {
    const blocks = [paragraph('above'), heading(level, 'Title')];
    return onPage(blocks, 'Title').baseline - onPage(blocks, 'above').baseline;
  };
  expect(distance(2)).toBeCloseTo(14 * 0.24 + 17.5 + 17.5 * 0.76, 1);
  expect(distance(3)).toBeCloseTo(14 + 10.5, 1);
});
