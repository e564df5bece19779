import { describe, expect, test } from 'vitest';
import type { Block, Card, Text } from '../../../../shared/pdf/document.ts';
import { render } from '../../../../shared/pdf/render.ts';
import {
  colours,
  contentBottom,
  contentWidth,
  page as sheet,
  styles,
  widthOfColumns,
} from '../../../../shared/pdf/theme.ts';
import { aDocument, heading, plain } from '../../../builders/document.ts';
import { gridX, itemsOf, onPage, pagesOf, placesOf } from '../../../builders/placed-blocks.ts';
import { textOfLine } from '../../../builders/placed-lines.ts';
import { structureFaults } from '../../../local/pdf-structure.ts';

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

  test('put a unit in two languages below its figure, where only one of them has room beside it', () => {
    const unit: Text = [{ text: '户' }, { text: 'households', startsTranslation: true }];
    const block: Block = {
      block: 'cards',
      size: 'small',
      cards: [card('1,282', 'label', { unit }), ...['2', '3', '4'].map((each) => card(each, 'b'))],
    };
    const [page] = pagesOf([block]);
    const lines = itemsOf(page, 'line').map((item) => ({ ...item, text: textOfLine(item.line) }));
    const baselineOf = (start: string) =>
      lines.find(({ text }) => text.startsWith(start))?.baseline ?? 0;
    expect(baselineOf('户')).toBeGreaterThan(baselineOf('1,282'));
    const last = lines.findLast(({ text }) => text.includes('households'))?.baseline ?? 0;
    expect(baselineOf('label')).toBeGreaterThan(last);
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
