import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../shared/pdf/document.ts';
import type { SiteMap } from '../../../../shared/pdf/drawing.ts';
import { mapKey } from '../../../../shared/pdf/figures/map-key.ts';
import type { Item, Page } from '../../../../shared/pdf/layout/display-list.ts';
import {
  contentBottom,
  contentWidth,
  module,
  page as sheet,
  space,
  styles,
} from '../../../../shared/pdf/theme.ts';
import { aDocument, aTable, heading, paragraph, plain } from '../../../builders/document.ts';
import { drawings } from '../../../builders/drawings.ts';
import { textOfLine } from '../../../builders/placed-lines.ts';
import { aTypesetter, layOutDocument } from '../../../builders/typesetter.ts';

const { leading } = styles.body;
const roomOfPage = contentBottom - sheet.top;

/** The pages after the cover, with the blocks below this many lines. */
const below = (lines: number, ...blocks: readonly Block[]) =>
  layOutDocument(
    aDocument([...Array.from({ length: lines }, () => paragraph('above')), ...blocks]),
  ).pages.slice(1);
/** Every number of lines that fits on a page. */
const atEachHeight = (...blocks: readonly Block[]) =>
  Array.from({ length: 32 }, (_, at) => below(at + 1, ...blocks));

const linesOf = (items: readonly Item[] = []) => items.filter((item) => item.draw === 'line');
const textsOf = (page: Page | undefined) =>
  linesOf(page?.items).map(({ line }) => textOfLine(line));
const baselinesOf = (page: Page | undefined, text: string) =>
  linesOf(page?.items).flatMap((item, at) => (textsOf(page)[at] === text ? [item.baseline] : []));
const distancesOf = (baselines: readonly number[]) =>
  baselines.slice(1).map((baseline, at) => baseline - (baselines[at] ?? 0));
const pageWith = (pages: readonly Page[], text: string) =>
  pages.findIndex((page) => textsOf(page).includes(text));

const names = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'];
const rowsOf = (count: number, said = '1') => names.slice(0, count).map((name) => [name, said]);
const small = [heading(2, 'Title'), aTable(rowsOf(2))];
const map: Block = {
  block: 'figure',
  caption: plain('Caption'),
  alternative: 'b',
  drawing: drawings.site_map,
};
const figureOf = (pages: readonly Page[]) =>
  pages.flatMap(({ items }) => items).find((item) => item.draw === 'figure');

describe('a block slightly too tall for its page', () => {
  const drawnIn = atEachHeight(...small).filter(([first]) =>
    distancesOf(baselinesOf(first, 'above')).some((each) => each < leading + space.paragraph - 0.1),
  );

  test('fits on it with tighter spacing above', () => {
    expect(drawnIn.length).toBeGreaterThan(1);
    for (const pages of drawnIn) expect(pageWith(pages, 'a2')).toBe(0);
  });

  test('tightens its spaces evenly and by whole modules, down to a half', () => {
    for (const [first] of drawnIn) {
      const distances = distancesOf(baselinesOf(first, 'above'));
      expect(Math.max(...distances) - Math.min(...distances)).toBeLessThan(module + 0.001);
      expect(Math.min(...distances)).toBeGreaterThanOrEqual(leading + space.paragraph / 2 - 0.001);
      for (const distance of distances)
        expect(Math.abs(distance / module - Math.round(distance / module))).toBeLessThan(0.001);
    }
  });

  test('has its link target where it is drawn', () => {
    const table = { ...aTable(rowsOf(2)), rowIds: ['one', 'two'] };
    for (const [first] of atEachHeight(heading(2, 'Title'), table)) {
      for (const { y } of first?.anchors ?? [])
        expect((baselinesOf(first, 'Title')[0] ?? 0) - y).toBeCloseTo(13.3, 1);
      for (const [at, { y }] of (first?.marks ?? []).entries()) {
        const baseline = baselinesOf(first, names[at] ?? '')[0] ?? 0;
        expect(baseline - y).toBeGreaterThan(0);
        expect(baseline - y).toBeLessThan(styles.cell.leading + space.cellTop);
      }
    }
  });

  test('moves a figure together with its frame', () => {
    for (const pages of atEachHeight(map, ...small)) {
      const figure = figureOf(pages);
      expect(figure?.element.box?.[1]).toBe(figure?.y);
    }
  });
});

test('nothing is drawn below the foot of a page', () => {
  for (const pages of [...atEachHeight(...small), ...atEachHeight(map, ...small)])
    for (const { items } of pages)
      for (const { baseline } of linesOf(items)) expect(baseline).toBeLessThan(contentBottom);
});

test('a small table is split if keeping it whole would leave much of a page white', () => {
  const lines = 'word '.repeat(24).trim();
  for (const pages of atEachHeight(aTable(rowsOf(6, lines)))) {
    const [first] = pages;
    if (pageWith(pages, 'a1') === 0) continue;
    const last = Math.max(...linesOf(first?.items).map(({ baseline }) => baseline));
    expect(contentBottom - last).toBeLessThan(0.15 * roomOfPage + leading + space.paragraph);
  }
});

test('a short fact list stays with its heading unless that leaves a fifth of a page white', () => {
  const facts = names.map((name) => ({ label: plain(name), text: plain('word '.repeat(30)) }));
  for (const pages of atEachHeight(heading(2, 'Title'), { block: 'facts', facts })) {
    const [start, end] = [pageWith(pages, 'Title'), pageWith(pages, 'a6')];
    const lowest = Math.max(...baselinesOf(pages[0], 'above'));
    if (start === end) continue;
    expect(contentBottom - lowest).toBeGreaterThan(0.2 * roomOfPage);
  }
});

describe('a map', () => {
  const heightsIn = (all: readonly (readonly Page[])[]) =>
    new Set(
      all.map((pages) => {
        const [, top = 0, , bottom = 0] = figureOf(pages)?.element.box ?? [];
        return Math.round(bottom - top);
      }),
    );

  test('is lowered to fit on the rest of a page, to at least three quarters of its height', () => {
    const heights = heightsIn(atEachHeight(map));
    const [full = 0, low = 0] = [Math.max(...heights), Math.min(...heights)];
    expect(heights.size).toBe(2);
    expect(low / full).toBeGreaterThan(0.74);
  });

  test('is lowered under a heading as well', () => {
    expect(heightsIn(atEachHeight(heading(2, 'Title'), map)).size).toBe(2);
  });

  test('has a legend in two columns, which are about equally high', () => {
    const typesetter = aTypesetter();
    const one = drawings.site_map as SiteMap;
    const sites = Array.from({ length: 12 }, () => one.sites).flat();
    const room = { left: 0, width: contentWidth / 2 };
    const { shapes } = mapKey(typesetter, { ...one, sites }, room);
    const places = shapes.flatMap((shape) => (shape.shape === 'text' ? [shape.x] : []));
    const inSecond = places.filter((x) => x > room.width / 2).length / places.length;
    expect(inSecond).toBeGreaterThan(0.4);
    expect(inSecond).toBeLessThan(0.6);
  });
});
