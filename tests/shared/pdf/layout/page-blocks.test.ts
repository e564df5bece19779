import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../shared/pdf/document.ts';
import {
  colours,
  contentWidth,
  millimetres,
  module,
  page as sheet,
  styles,
} from '../../../../shared/pdf/theme.ts';
import { designedBlocks } from '../../../builders/designed-blocks.ts';
import { aDocument, heading, paragraph, plain } from '../../../builders/document.ts';
import { itemsOf, onPage, pagesOf, placesOf } from '../../../builders/placed-blocks.ts';
import { textOfLine } from '../../../builders/placed-lines.ts';
import { inkOf } from '../../../local/ink.ts';

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
