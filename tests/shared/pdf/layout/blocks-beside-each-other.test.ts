import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../shared/pdf/document.ts';
import {
  colours,
  contentBottom,
  millimetres,
  page as sheet,
  widthOfColumns,
} from '../../../../shared/pdf/theme.ts';
import { aTable, heading, paragraph, plain } from '../../../builders/document.ts';
import { gridX, itemsOf, onPage, pagesOf, placesOf } from '../../../builders/placed-blocks.ts';

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

  test('have a row of their own across the whole width where their text is long', () => {
    const long = { label: plain('label long'), text: plain('sector '.repeat(110).trim()) };
    const given: Block = { ...box, facts: [...facts.slice(0, 2), long, ...facts.slice(2)] };
    const place = (text: string) => onPage([given], text);
    expect(place('label long').left).toBe(place('label a').left);
    expect(place('label long').baseline).toBeGreaterThan(place('text b').baseline);
    expect(place('label c').left).toBe(place('label a').left);
    const lines = placesOf([given])
      .flat()
      .filter(({ text }) => text.startsWith('sector'));
    expect(lines.length).toBeLessThan(11);
    expect(place('label c').baseline).toBeGreaterThan(
      Math.max(...lines.map((each) => each.baseline)),
    );
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
