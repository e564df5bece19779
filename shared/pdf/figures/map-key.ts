import { inDigits } from '../digits.ts';
import type { SiteMap } from '../drawing.ts';
import { colours, gutter, type Style, styles } from '../theme.ts';
import type { Typesetter } from '../typesetter.ts';
import { circle, type Point, rectangle } from './path.ts';
import { type DrawnFigure, fillPath, type Shape } from './shapes.ts';
import { baselineShiftOfText, heightOfText, textShapes } from './text-box.ts';

export const markerRadius = 7;
const number = { size: 8, leading: 10.5, colour: colours.paper, bold: true } as const;
const label = styles.chartLabel;
const indent = 20;
const groupGap = 7;
const capitalSide = 4.5;

type Place = { readonly left: number; readonly width: number };

/** A site or the sign of capitals, perhaps under the heading of a group. */
type Entry = {
  readonly height: number;
  readonly startsGroup: boolean;
  readonly draw: (left: number, y: number) => readonly Shape[];
};

/** The sites by number, under the heading of their group, and the sign of capitals, in two columns. */
export function mapKey(typesetter: Typesetter, map: SiteMap, { left, width }: Place): DrawnFigure {
  const own = (width - gutter) / 2;
  const parts = splitInTwo(listEntries(typesetter, map, own));
  return {
    height: Math.max(...parts.map(heightOfEntries)),
    shapes: parts.flatMap((part, at) => drawEntries(part, left + at * (own + gutter))),
  };
}

function drawEntries(entries: readonly Entry[], left: number): readonly Shape[] {
  let y = 0;
  return entries.flatMap((entry, at) => {
    y += gapAbove(entry, at);
    const shapes = entry.draw(left, y);
    y += entry.height;
    return shapes;
  });
}

const gapAbove = ({ startsGroup }: Entry, at: number) => (startsGroup && at > 0 ? groupGap : 0);

const heightOfEntries = (entries: readonly Entry[]) =>
  entries.reduce((sum, entry, at) => sum + gapAbove(entry, at) + entry.height, 0);

/** Where the higher of the two columns is lowest. */
function splitInTwo(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const splits = entries.map((_, at) => [entries.slice(0, at), entries.slice(at)]);
  const higher = (split: readonly (readonly Entry[])[]) => Math.max(...split.map(heightOfEntries));
  return splits.toSorted((one, other) => higher(one) - higher(other))[0] ?? [entries];
}

function listEntries(
  typesetter: Typesetter,
  { sites, capitals = [], capitalLabel, digits }: SiteMap,
  width: number,
): readonly Entry[] {
  const measure = (text: string, style: Style, by = 0) =>
    heightOfText(typesetter, text, style, width - by);
  const write = (text: string, style: Style, x: number, y: number, by = 0) =>
    textShapes(typesetter, { text, style, x: x + by, y, width: width - by });
  const entries = sites.map(({ label: name, detail, group }, at): Entry => {
    const head = group === sites[at - 1]?.group ? undefined : group;
    const headHeight = head === undefined ? 0 : measure(head, styles.chartValue) + 2;
    const nameHeight = measure(name, label, indent);
    const detailHeight = detail === undefined ? 0 : measure(detail, styles.note, indent);
    const down = baselineShiftOfText(typesetter, name, label, width - indent);
    return {
      height: headHeight + Math.max(nameHeight + detailHeight, 2 * markerRadius + 2) + 2,
      startsGroup: head !== undefined,
      draw: (x, y) => {
        const top = y + headHeight;
        const centre: Point = [x + markerRadius, top + markerRadius + down];
        return [
          ...(head === undefined ? [] : write(head, styles.chartValue, x, y)),
          ...markerShapes(typesetter, centre, numeral(at, digits)),
          ...write(name, label, x, top, indent),
          ...(detail === undefined ? [] : write(detail, styles.note, x, top + nameHeight, indent)),
        ];
      },
    };
  });
  if (capitals.length === 0 || capitalLabel === undefined) return entries;
  const down = baselineShiftOfText(typesetter, capitalLabel, styles.note, width - indent);
  const capital: Entry = {
    height: measure(capitalLabel, styles.note, indent),
    startsGroup: true,
    draw: (x, y) => [
      capitalSign([x + markerRadius, y + styles.note.leading / 2 + down]),
      ...write(capitalLabel, styles.note, x, y, indent),
    ],
  };
  return [...entries, capital];
}

export const numeral = (at: number, digits: string | undefined) => inDigits(String(at + 1), digits);

export function markerShapes(
  typesetter: Typesetter,
  [x, y]: Point,
  text: string,
): readonly Shape[] {
  const radius = markerRadius;
  const shift = baselineShiftOfText(typesetter, text, number, 2 * radius);
  const top = y - number.leading / 2 + 0.3 - shift - raiseOf(text);
  const box = { x: x - radius, y: top, width: 2 * radius };
  const stroke = { colour: colours.paper, width: 0.8 };
  return [
    fillPath(circle(x, y, radius), { colour: colours.accent }, stroke),
    ...textShapes(typesetter, { text, style: number, ...box, align: 'middle' }),
  ];
}

/** Round Burmese digits are lower than Latin ones; the others reach as far below the baseline as above it. */
function raiseOf(text: string): number {
  if (/[၂-၇၉]/u.test(text)) return 1.8;
  return /[၀၁၈]/u.test(text) ? 0.6 : 0;
}

/** A small square with a white middle. */
export function capitalSign([x, y]: Point): Shape {
  const half = capitalSide / 2;
  const path = rectangle(x - half, y - half, capitalSide, capitalSide);
  return fillPath(path, { colour: colours.paper }, { colour: colours.text, width: 1 });
}
