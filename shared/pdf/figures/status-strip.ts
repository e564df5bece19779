import { inDigits } from '../digits.ts';
import type { StatusStrip, StripFill } from '../document.ts';
import { colours, millimetres } from '../theme.ts';
import type { Typesetter } from '../typesetter.ts';
import type { Fill } from './fills.ts';
import { legend } from './legend.ts';
import { rectangle } from './path.ts';
import { type DrawnFigure, fillPath, type Shape } from './shapes.ts';

const height = millimetres(6);
const gap = 0.8;
const aboveLegend = 8;
const swatchSize = 8;
const stroke = { colour: colours.accent, width: 0.7 } as const;

type Look = { readonly fill: Fill; readonly dash?: readonly number[] };
/** They differ in grey and without colour: by tone, direction and edge. */
const looks: Readonly<Record<StripFill, Look>> = {
  solid: { fill: { colour: colours.accent } },
  hatched: { fill: { hatch: 'rising', colour: colours.accent } },
  light: { fill: { colour: colours.light } },
  dashed: { fill: { colour: colours.paper }, dash: [2.8, 2] },
};

type Form = { readonly width: number; readonly digits: string | undefined };

/** One bar whose parts are as long as their counts, and a legend with the counts. */
export function statusStrip(
  typesetter: Typesetter,
  parts: StatusStrip['parts'],
  { width, digits }: Form,
): DrawnFigure {
  const some = parts.filter(({ number }) => number > 0);
  const total = some.reduce((sum, { number }) => sum + number, 0);
  const room = width - gap * (some.length - 1);
  let x = 0;
  const segments = some.map(({ number, fill }) => {
    const own = (number / total) * room;
    const shape = area(fill, { x, y: 0, width: own, height });
    x += own + gap;
    return shape;
  });
  const entries = some.map(({ label, number, fill }) => ({
    label: [{ text: inDigits(String(number), digits), strong: true }, { text: ' ' }, ...label],
    symbol: (left: number, top: number) =>
      area(fill, { x: left, y: top + 1.5, width: swatchSize, height: swatchSize }),
  }));
  const key = legend(typesetter, entries, width, height + aboveLegend);
  return { height: key.height, shapes: [...segments, ...key.shapes] };
}

type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Its edge lies within its box. */
function area(kind: StripFill, box: Box): Shape {
  const { fill, dash } = looks[kind];
  const half = stroke.width / 2;
  const path = rectangle(
    box.x + half,
    box.y + half,
    Math.max(0, box.width - stroke.width),
    box.height - stroke.width,
  );
  return fillPath(path, fill, dash ? { ...stroke, dash } : stroke);
}
