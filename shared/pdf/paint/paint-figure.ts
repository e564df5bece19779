import { roundCoordinate } from '../coordinate.ts';
import type { Fill } from '../figures/fills.ts';
import type { Box, Path } from '../figures/path.ts';
import type { Shape } from '../figures/shapes.ts';
import type { Item } from '../layout/display-list.ts';
import { styleOfRun } from '../run-style.ts';
import type { ContentStream } from './content-stream.ts';
import { matrixOf } from './document-images.ts';
import type { PaintContext } from './paint-context.ts';
import { paintMark } from './paint-mark.ts';

/** Paints a figure as content of its element. */
export function paintFigure(
  { content, images }: PaintContext,
  { shapes, scale, x, y, element }: Extract<Item, { draw: 'figure' }>,
): void {
  content.setOwner(element);
  const matrix = `${scale} 0 0 ${scale} ${roundCoordinate(x)} ${roundCoordinate(y)} cm`;
  content.withSavedState(matrix, () => {
    for (const shape of shapes) paintShape({ content, images }, shape);
  });
}

type Canvas = Pick<PaintContext, 'content' | 'images'>;

function paintShape({ content, images }: Canvas, shape: Shape): void {
  if (shape.shape === 'image') {
    const matrix = matrixOf(shape.image, shape).map(roundCoordinate).join(' ');
    const name = images.use(shape.image);
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
    if (run.mark) {
      paintMark(content, run.mark, { x: x + pieceX, baseline, colour });
      continue;
    }
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
    content.setFill(fill.colour, fill.isExact);
    const isBoth = stroke && !stroke.dash;
    content.paint(`${path.operators} ${isBoth ? 'B*' : 'f*'}`);
    if (isBoth) return;
  }
  if (!stroke) return;
  const { dash } = stroke;
  const line = `${path.operators} S`;
  if (dash) content.withSavedState(`[${dash.join(' ')}] 0 d`, () => content.paint(line));
  else content.paint(line);
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
