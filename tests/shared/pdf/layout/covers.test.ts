import { describe, expect, test } from 'vitest';
import type { Cover, Identity, ReportDocument } from '../../../../shared/pdf/document.ts';
import type { Item, Page } from '../../../../shared/pdf/layout/display-list.ts';
import {
  baselineShare,
  colours,
  gutter,
  millimetres,
  page as sheet,
  space,
  styles,
  stylesOnAccent,
  widthOfColumns,
} from '../../../../shared/pdf/theme.ts';
import { identity } from '../../../builders/designed-blocks.ts';
import { aDocument, paragraph, plain } from '../../../builders/document.ts';
import { textOfLine } from '../../../builders/placed-lines.ts';
import { layOutDocument } from '../../../builders/typesetter.ts';

const cover: Cover = {
  kind: 'Experience-sharing report',
  title: plain('East Asia Poverty Reduction Cooperation Pilot Project'),
  subtitles: [plain('A second language')],
  countries: plain('Laos, Cambodia, Myanmar'),
  facts: [{ label: 'Data as of', text: plain('27 November 2026') }],
  note: plain('Every figure is backed by a source.'),
  placeAndDate: plain('Chengdu, 4 November 2020'),
};
const documentOf = (
  more: Partial<Cover> = {},
  own: Identity | undefined = identity,
): ReportDocument =>
  aDocument([paragraph('text')], { cover: { ...cover, ...more }, ...(own && { identity: own }) });
const firstPage = (document: ReportDocument) => layOutDocument(document).pages[0];
const itemsOf = <Draw extends Item['draw']>(page: Page | undefined, draw: Draw) =>
  (page?.items ?? []).filter((item): item is Extract<Item, { draw: Draw }> => item.draw === draw);
const lineOf = (page: Page | undefined, text: string) => {
  const found = itemsOf(page, 'line').find(({ line }) => textOfLine(line).startsWith(text));
  if (!found) throw new Error(`There is no line ${text}`);
  return found;
};
const long = 'Poverty reduction cooperation of the villages of six districts in three countries ';

describe('the cover of a publisher with an identity', () => {
  const page = firstPage(documentOf());

  test('has a band across the sheet from 64 to 156 mm, in the accent', () => {
    const [band, ...others] = itemsOf(page, 'band');
    expect(others).toEqual([]);
    expect(band).toMatchObject({ x: 0, width: sheet.width, colour: colours.accent });
    expect(band?.y).toBeCloseTo(millimetres(64), 3);
    expect((band?.y ?? 0) + (band?.height ?? 0)).toBeCloseTo(millimetres(156), 3);
  });

  test('has its title in white on the band, and the countries at its foot', () => {
    const [title, countries] = [lineOf(page, 'East Asia'), lineOf(page, 'Laos')];
    expect(title.style).toBe(stylesOnAccent.coverTitle);
    expect(countries.style.colour).toBe(colours.paper);
    expect(countries.baseline).toBeGreaterThan(millimetres(140));
    expect(countries.baseline).toBeLessThan(millimetres(156 - 9));
  });

  test('has its emblem of 20 mm at 20 and 22 mm, with the publisher beside it', () => {
    const [emblem] = itemsOf(page, 'figure');
    const places = emblem?.element.box?.map((edge) => Math.round((edge * 25.4) / 72));
    expect(places).toEqual([20, 22, 40, 42]);
    expect(emblem?.element.alternative).toBe(identity.emblem?.alternative);
    expect(lineOf(page, 'The agency').x).toBeCloseTo(millimetres(45), 3);
    for (const shape of emblem?.shapes ?? [])
      if (shape.shape === 'path') {
        expect(Math.min(...shape.path.box)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...shape.path.box)).toBeLessThanOrEqual(millimetres(20));
      }
  });

  test('moves the publisher left without an emblem', () => {
    const { emblem: _, ...without } = identity;
    const page = firstPage(documentOf({}, without));
    expect(lineOf(page, 'The agency').x).toBeCloseTo(sheet.left, 3);
    expect(itemsOf(page, 'figure')).toEqual([]);
  });

  test('has its labels in three columns, on the baselines of their facts', () => {
    const [label, fact] = [lineOf(page, 'Data as of'), lineOf(page, '27 November')];
    expect(fact.x).toBeCloseTo(sheet.left + widthOfColumns(3) + gutter, 3);
    expect(fact.baseline).toBeCloseTo(label.baseline, 3);
    expect(fact.baseline).toBeGreaterThan(millimetres(168));
  });

  test('has place, date and note, and the imprint beside them, from 259 mm', () => {
    const [rule] = itemsOf(page, 'rule');
    expect(rule?.y).toBeCloseTo(millimetres(259), 3);
    const [place, note, imprint] = ['Chengdu', 'Every figure', 'Published'].map((text) =>
      lineOf(page, text),
    );
    expect(place?.baseline).toBeLessThan(note?.baseline ?? 0);
    expect(imprint?.baseline).toBe(place?.baseline);
    expect(imprint?.x).toBeCloseTo(sheet.left + widthOfColumns(8) + gutter, 3);
  });

  test('raises an imprint that is longer, up to the foot of the page', () => {
    const imprint = Array.from({ length: 20 }, (_, at) => plain(`Line ${at}`));
    const page = firstPage(documentOf({}, { ...identity, imprint }));
    expect(itemsOf(page, 'rule')[0]?.y).toBeLessThan(millimetres(230));
    expect(lineOf(page, 'Line 19').baseline).toBeLessThan(millimetres(275));
  });

  test.each([2, 3, 4, 5])('keeps %i lines on its page if the sheet has room for them', (lines) => {
    const imprint = Array.from({ length: lines }, (_, at) => plain(`Line ${at}`));
    const pages = Array.from({ length: 30 }, (_, at) => {
      const facts = Array.from({ length: at }, (_, n) => ({ label: `F${n}`, text: plain('fact') }));
      return { at, page: firstPage(documentOf({ facts }, { ...identity, imprint })) };
    });
    const [moved] = pages.filter(({ page }) => itemsOf(page, 'rule').length === 0);
    const last = lineOf(moved?.page, `F${(moved?.at ?? 0) - 1}`).baseline;
    const below = (1 - baselineShare) * styles.body.leading + space.paragraph;
    const needed = below + 14 + 7 + lines * styles.note.leading;
    expect(last + needed).toBeGreaterThan(sheet.foot - 0.01);
    for (const { page } of pages.slice(0, moved?.at))
      expect(lineOf(page, `Line ${lines - 1}`).baseline).toBeLessThan(sheet.foot);
  });

  test('sets a title of more than three lines smaller, and lets the band grow', () => {
    const page = firstPage(documentOf({ title: plain(long.repeat(2)) }));
    expect(lineOf(page, 'Poverty').style).toBe(stylesOnAccent.longTitle);
    const three = firstPage(documentOf({ title: plain(long.slice(0, 60)) }));
    expect(lineOf(three, 'Poverty').style).toBe(stylesOnAccent.coverTitle);
    const grown = firstPage(documentOf({ title: plain(long.repeat(2)) }));
    const [band] = itemsOf(grown, 'band');
    expect((band?.y ?? 0) + (band?.height ?? 0)).toBeGreaterThan(millimetres(156));
    expect(lineOf(grown, 'Data as of').baseline).toBeGreaterThan(
      (band?.y ?? 0) + (band?.height ?? 0),
    );
  });

  test('is plain where its texts leave no room below a band', () => {
    const { pages } = layOutDocument(documentOf({ title: plain(long.repeat(40)) }));
    expect(itemsOf(pages[0], 'band')).toEqual([]);
    expect(pages.length).toBeGreaterThan(2);
  });
});

test('without an identity the cover is plain: no band, the same texts', () => {
  const page = firstPage(aDocument([paragraph('text')], { cover }));
  expect(itemsOf(page, 'band')).toEqual([]);
  for (const text of ['East Asia', 'Laos', 'Data as of', 'Chengdu', 'Every figure'])
    expect(lineOf(page, text).x).toBeGreaterThan(0);
});

describe('a sheet with an identity', () => {
  const page = firstPage(documentOf({ form: 'head', subtitles: [] }));

  test('has a band to 50 mm with its title and the emblem in white', () => {
    const [band] = itemsOf(page, 'band');
    expect(band).toMatchObject({ x: 0, y: 0, colour: colours.accent });
    expect(band?.height).toBeCloseTo(millimetres(50), 3);
    const [emblem] = itemsOf(page, 'figure');
    const fills = emblem?.shapes.map((shape) => (shape.shape === 'path' ? shape.fill : undefined));
    expect(fills).toEqual(emblem?.shapes.map(() => ({ colour: colours.paper, isExact: true })));
    expect(lineOf(page, 'text').baseline).toBeGreaterThan(millimetres(60));
  });

  test('has its facts and its note below the band', () => {
    for (const text of ['Data as of', '27 November', 'Chengdu', 'Every figure'])
      expect(lineOf(page, text).baseline).toBeGreaterThan(millimetres(60));
  });

  test('lets its band grow with its texts', () => {
    const tall = firstPage(documentOf({ form: 'head', title: plain(long.repeat(2)) }));
    const [band] = itemsOf(tall, 'band');
    expect(band?.height).toBeGreaterThan(lineOf(tall, 'Laos').baseline);
    expect(lineOf(tall, 'text').baseline).toBeGreaterThan(band?.height ?? 0);
  });

  test('shows an emblem of several colours on white', () => {
    const [own] = identity.emblem && 'svgPaths' in identity.emblem ? identity.emblem.svgPaths : [];
    if (!own) throw new Error('It has a path');
    const emblem = {
      alternative: 'Emblem',
      svgPaths: [own, { ...own, fill: '#c00000' }],
      viewBox: { left: 0, top: 0, width: 100, height: 100 },
    };
    const [drawn] = itemsOf(
      firstPage(documentOf({ form: 'head' }, { ...identity, emblem })),
      'figure',
    );
    const fills = drawn?.shapes.map((shape) => (shape.shape === 'path' ? shape.fill : undefined));
    expect(fills?.map((fill) => fill?.colour)).toEqual([colours.paper, own.fill, '#c00000']);
  });
});
