import { short } from '../coordinate.ts';
import type { Fill } from '../figures/fills.ts';
import type { Box, Path } from '../figures/path.ts';
import type { Shape } from '../figures/shapes.ts';
import type { Item } from '../layout/display-list.ts';
import { styleOfRun } from '../run-style.ts';
import type { Canvas } from './content-stream.ts';
import type { Brush } from './paint-context.ts';

/** Paints a drawing within its element. */
export function paintFigure(
  { canvas }: Brush,
  { shapes, scale, x, y, element }: Extract<Item, { draw: 'figure' }>,
): void {
  canvas.belongTo(element);
  canvas.apart(`${scale} 0 0 ${scale} ${short(x)} ${short(y)} cm`, () => {
    for (const shape of shapes) paintShape(canvas, shape);
  });
}

function paintShape(canvas: Canvas, shape: Shape): void {
  if (shape.shape === 'path') {
    paintPath(canvas, shape);
    return;
  }
  const { line, x, baseline } = shape;
  for (const { parts, typeface, run, x: along } of line.pieces) {
    const { size, colour } = styleOfRun(run, shape.style);
    canvas.text({ parts, typeface, size, colour, x: x + along, baseline });
  }
}

/** Filled by the even-odd rule, so that the hole of a ring stays empty. */
function paintPath(
  canvas: Canvas,
  { path, fill, stroke }: Extract<Shape, { shape: 'path' }>,
): void {
  if (stroke) canvas.line(stroke.width, stroke.colour);
  if (fill && 'hatch' in fill) {
    hatch(canvas, path, fill);
  } else if (fill) {
    canvas.fillColour(fill.colour);
    canvas.paint(`${path.operators} ${stroke ? 'B*' : 'f*'}`);
    return;
  }
  if (stroke) canvas.paint(`${path.operators} S`);
}

type Hatched = Extract<Fill, { hatch: string }>;

function hatch(canvas: Canvas, { operators, box }: Path, fill: Hatched): void {
  canvas.apart(`${operators} W* n`, () => {
    canvas.line(0.9, fill.colour);
    canvas.paint(`${hatching(box, fill.hatch)} S`);
  });
}

const hatchDistance = 3.2;

function hatching([left, top, right, bottom]: Box, direction: 'rising' | 'falling'): string {
  const height = bottom - top;
  const count = Math.ceil((right - left + height) / hatchDistance) + 1;
  return Array.from({ length: count }, (_, at) => {
    const x = left - height + at * hatchDistance;
    const [from, to] = direction === 'rising' ? [bottom, top] : [top, bottom];
    return `${short(x)} ${short(from)} m ${short(x + height)} ${short(to)} l`;
  }).join(' ');
}
