import { describe, expect, test } from 'vitest';
import type { Drawing, PeriodSeries } from '../../../../shared/pdf/drawing.ts';
import { draw } from '../../../../shared/pdf/figures/draw.ts';
import { type Fill, fillAt } from '../../../../shared/pdf/figures/fills.ts';
import type { Shape } from '../../../../shared/pdf/figures/shapes.ts';
import { colours, styles } from '../../../../shared/pdf/theme.ts';
import { contrast } from '../../../builders/contrast.ts';
import { plain } from '../../../builders/document.ts';
import { drawings } from '../../../builders/drawings.ts';
import { textOfLine } from '../../../builders/placed-lines.ts';
import { aTypesetter } from '../../../builders/typesetter.ts';

/** WCAG 2.2, success criterion 1.4.3 for text and 1.4.11 for graphics against their background. */
const minTextContrast = 4.5;
const minMarkContrast = 3;
/** How far tones with different meanings differ in greyscale; patterns differ by direction. */
const minToneDifference = 1.5;

type Text = Extract<Shape, { shape: 'text' }>;
type Path = Extract<Shape, { shape: 'path' }>;

/** The background at the middle of a text: the last area filled there, or the paper. */
function groundOf(text: Text, before: readonly Shape[]): readonly string[] {
  const [x, y] = [text.x + text.line.width / 2, text.baseline - text.style.size * 0.35];
  const under = before.findLast((shape): shape is Path => {
    if (shape.shape !== 'path' || !shape.fill) return false;
    const [left, top, right, bottom] = shape.path.box;
    return left < x && x < right && top < y && y < bottom;
  });
  const fill = under?.fill;
  if (!fill) return [colours.paper];
  return 'hatch' in fill ? [colours.paper, fill.colour] : [fill.colour];
}

const textsOf = (drawing: Drawing) => {
  const { shapes } = draw(aTypesetter(), drawing);
  return shapes.flatMap((shape, at) =>
    shape.shape === 'text' ? [{ text: shape, ground: groundOf(shape, shapes.slice(0, at)) }] : [],
  );
};

describe('text has enough contrast with its background:', () => {
  const grounds = { paper: colours.paper, band: colours.band, watermark: colours.watermark };
  const pairs = Object.entries(styles).flatMap(([style, { colour }]) =>
    Object.entries(grounds).map(([ground, behind]) => [style, ground, colour, behind] as const),
  );

  test.each(pairs)('%s on the %s', (_, __, colour, behind) => {
    expect(contrast(colour, behind)).toBeGreaterThanOrEqual(minTextContrast);
  });

  test.each(Object.entries(grounds))('a link on the %s', (_, behind) => {
    expect(contrast(colours.accent, behind)).toBeGreaterThanOrEqual(minTextContrast);
  });

  test.each(Object.entries(drawings))('each label of a figure of kind %s', (_, drawing) => {
    const found = textsOf(drawing);
    expect(found.length).toBeGreaterThan(0);
    for (const { text, ground } of found)
      for (const behind of ground)
        expect(contrast(text.style.colour, behind)).toBeGreaterThanOrEqual(minTextContrast);
  });

  test('the number of a site on its mark, and the name of a country on its land', () => {
    const map = drawings.site_map;
    if (map.kind !== 'site_map') throw new Error('It is the drawing of another kind');
    const twoCountries = textsOf({ ...map, outlines: [...map.outlines, ...map.outlines] });
    const grounds = twoCountries.flatMap(({ ground }) => ground);
    expect(grounds).toContain(colours.accent);
    expect(grounds).toContain(colours.land);
    for (const { text, ground } of twoCountries)
      expect(contrast(text.style.colour, ground[0] ?? '')).toBeGreaterThanOrEqual(minTextContrast);
  });
});

/** Whether two areas can be distinguished without colour. */
function differInGrey(one: Fill, other: Fill): boolean {
  const [pattern, otherPattern] = [one, other].map((fill) => ('hatch' in fill ? fill.hatch : ''));
  if (pattern !== otherPattern) return true;
  return pattern === '' && contrast(one.colour, other.colour) >= minToneDifference;
}

const pathsOf = (drawing: Drawing) =>
  draw(aTypesetter(), drawing).shapes.filter((shape): shape is Path => shape.shape === 'path');

describe('in greyscale', () => {
  const six = Array.from({ length: 6 }, (_, at) => `Part ${at}`);
  const fills = six.map((_, at) => fillAt(at));

  test('the fills of parts differ in pattern or tone', () => {
    const alike = fills.flatMap((one, at) =>
      fills.slice(at + 1).filter((other) => !differInGrey(one, other)),
    );
    expect(alike).toEqual([]);
  });

  test.each([
    ['tones', colours.light],
    ['the way to a target', colours.track],
    ['the paper', colours.paper],
  ])('%s differ from the accent', (_, colour) => {
    expect(contrast(colours.accent, colour)).toBeGreaterThanOrEqual(minMarkContrast);
  });

  test.each<[string, Drawing]>([
    [
      'bars side by side',
      {
        kind: 'grouped_bars',
        series: six,
        groups: [{ label: 'a', bars: six.map(() => ({ value: '1', text: '1' })) }],
      },
    ],
  ])('each part of %s has an outline with enough contrast to paper', (_, drawing) => {
    const filled = pathsOf(drawing).filter(({ fill }) => fill);
    expect(filled.length).toBeGreaterThanOrEqual(2 * six.length);
    for (const { stroke } of filled)
      expect(contrast(stroke?.colour ?? colours.paper, colours.paper)).toBeGreaterThanOrEqual(
        minMarkContrast,
      );
  });

  test('progress below the baseline is hatched, progress above it is not', () => {
    const barOf = (value: string) => {
      const bars = [
        {
          label: plain('a'),
          details: [{ text: 'b', separator: '' }],
          achieved: { value, text: value },
        },
      ];
      const paths = pathsOf({ kind: 'bullet_bars', baseline: 'c', target: 'd', bars });
      return paths.find(({ fill }) => fill && fill.colour === colours.accent)?.fill ?? {};
    };
    expect(barOf('-0.2')).toHaveProperty('hatch');
    expect(barOf('0.2')).not.toHaveProperty('hatch');
  });

  test('an actual is a disc, a target a stroke', () => {
    const only = (point: Omit<PeriodSeries['points'][number], 'label'>) => {
      const points = [{ label: 'a', ...point }];
      return pathsOf({ kind: 'period_series', actual: 'Actual', target: 'Target', points }).at(-1);
    };
    const number = { value: '5', text: '5' };
    expect(only({ actual: number })?.fill).toBeDefined();
    expect(only({ target: number })?.fill).toBeUndefined();
  });

  test('land and water are separated by a border', () => {
    for (const side of [colours.land, colours.paper])
      expect(contrast(colours.border, side)).toBeGreaterThanOrEqual(minMarkContrast);
  });
});

test('values far beyond the target or far below the baseline end in arrows with the number', () => {
  const achieved = (value: string, text: string) => ({
    label: plain('a'),
    details: [{ text: 'b', separator: '' }],
    achieved: { value, text },
  });
  const bars = (...given: ReturnType<typeof achieved>[]): Drawing => ({
    kind: 'bullet_bars',
    baseline: 'c',
    target: 'd',
    bars: given,
  });
  const far = bars(achieved('2.4', '240 %'), achieved('-3', '-300 %'));
  const near = bars(achieved('1.4', '140 %'), achieved('-0.3', '-30 %'));
  const arrows = (drawing: Drawing) =>
    pathsOf(drawing).filter(({ path }) => path.operators.endsWith(' h')).length;
  expect([arrows(far), arrows(near)]).toEqual([2, 0]);
  const said = textsOf(far).map(({ text }) => textOfLine(text.line));
  expect(said).toEqual(expect.arrayContaining(['240 %', '-300 %']));
});
