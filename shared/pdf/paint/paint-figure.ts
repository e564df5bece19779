import { roundCoordinate } from '../coordinate.ts';
import type { Fill } from '../figures/fills.ts';
import type { Box, Path } from '../figures/path.ts';
import type { Shape } from '../figures/shapes.ts';
import type { Item } from '../layout/display-list.ts';
import { styleOfRun } from '../run-style.ts';
import type { ContentStream } from './content-stream.ts';
import { matrixOf } from './document-photographs.ts';
import type { PaintContext } from './paint-context.ts';

/** Paints a figure as content of its element. */
export function paintFigure(
  { content, photographs }: PaintContext,
  { shapes, scale, x, y, element }: Extract<Item, { draw: 'figure' }>,
): void {
  content.setOwner(element);
  const matrix = `${scale} 0 0 ${scale} ${roundCoordinate(x)} ${roundCoordinate(y)} cm`;
  content.withSavedState(matrix, () => {
    for (const shape of shapes) paintShape({ content, photographs }, shape);
  });
}

type Canvas = Pick<PaintContext, 'content' | 'photographs'>;

function paintShape({ content, photographs }: Canvas, shape: Shape): void {
  if (shape.shape === 'photograph') {
    const matrix = matrixOf(shape.image, shape).map(roundCoordinate).join(' ');
    const name = photographs.use(shape.image);
    content.withSavedState(`${matrix} cm`, () => content.paint(`/${name} Do`));
    return;
  }
  if (shape.shape === 'path') {
    paintPath(content, shape);
    return;
  }
  const { line, x, baseline } = shape;
  for (const { parts, typeface, run, x: pieceX } of line.pieces) {
    const { size, colour } = styleOfRun(run, shape.style);
    content.showText({ parts, typeface, size, colour, x: x + pieceX, baseline });
  }
}

/** Fills by the even-odd rule, so that the hole of a ring stays empty. */
function paintPath(
  content: ContentStream,
  { path, fill, stroke }: Extract<Shape, { shape: 'path' }>,
): void {
  if (stroke) content.setStroke(stroke.width, stroke.colour);
  if (fill && 'hatch' in fill) {
    hatch(content, path, fill);
  } else if (fill) {
    content.setFill(fill.colour);
    content.paint(`${path.operators} ${stroke ? 'B*' : 'f*'}`);
    return;
  }
  if (stroke) content.paint(`${path.operators} S`);
}

type HatchFill = Extract<Fill, { hatch: string }>;

/** Paints lines across the box of a path, clipped to the path. */
function hatch(content: ContentStream, { operators, box }: Path, fill: HatchFill): void {
  content.withSavedState(`${operators} W* n`, () => {
    content.setStroke(0.9, fill.colour);
    content.paint(`${hatchLines(box, fill.hatch)} S`);
  });
}

const hatchDistance = 3.2;

function hatchLines([left, top, right, bottom]: Box, direction: HatchFill['hatch']): string {
  const height = bottom - top;
  const count = Math.ceil((right - left + height) / hatchDistance) + 1;
  const [startY, endY] = direction === 'rising' ? [bottom, top] : [top, bottom];
  return Array.from({ length: count }, (_, index) => {
    const x = left - height + index * hatchDistance;
    const [startX, endX] = [roundCoordinate(x), roundCoordinate(x + height)];
    return `${startX} ${roundCoordinate(startY)} m ${endX} ${roundCoordinate(endY)} l`;
  }).join(' ');
}
