import { inDigits } from '../digits.ts';
import type { SiteMap } from '../drawing.ts';
import { colours, styles } from '../theme.ts';
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

/** The sites by number, under the heading of their group, and the sign of capitals. */
export function mapKey(
  typesetter: Typesetter,
  { sites, capitals = [], capitalLabel, digits }: SiteMap,
  { left, width }: Place,
): DrawnFigure {
  const shapes: Shape[] = [];
  let y = 0;
  const put = (
    text: string,
    style: (typeof styles)['note' | 'chartLabel' | 'chartValue'],
    by = 0,
  ) => {
    const room = width - by;
    shapes.push(...textShapes(typesetter, { text, style, x: left + by, y, width: room }));
    y += heightOfText(typesetter, text, style, room);
  };
  for (const [at, { label: name, detail, group }] of sites.entries()) {
    if (group !== undefined && group !== sites[at - 1]?.group) {
      y += at > 0 ? groupGap : 0;
      put(group, styles.chartValue);
      y += 2;
    }
    const start = y;
    const down = baselineShiftOfText(typesetter, name, label, width - indent);
    const centre: Point = [left + markerRadius, y + markerRadius + down];
    shapes.push(...markerShapes(typesetter, centre, numeral(at, digits)));
    put(name, label, indent);
    if (detail !== undefined) put(detail, styles.note, indent);
    y = Math.max(y, start + 2 * markerRadius + 2) + 2;
  }
  if (capitals.length > 0 && capitalLabel !== undefined) {
    y += groupGap;
    const down = baselineShiftOfText(typesetter, capitalLabel, styles.note, width - indent);
    shapes.push(capitalSign([left + markerRadius, y + styles.note.leading / 2 + down]));
    put(capitalLabel, styles.note, indent);
  }
  return { height: y, shapes };
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
