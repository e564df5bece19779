import type { Fill } from '../figures/fills.ts';
import type { Box } from '../figures/path.ts';
import type { Shape } from '../figures/shape.ts';
import type { Item } from '../layout/display-list.ts';
import type { Writer } from '../writer.ts';
import { type Brush, paintGlyphs } from './glyphs.ts';
import type { Structure } from './structure.ts';

/** Paints a drawing within its element. */
export function paintFigure(
  brush: Brush,
  { shapes, scale, x, y, element }: Extract<Item, { draw: 'figure' }>,
  structure: Structure,
): void {
  const { writer } = brush;
  const node = structure.of(element);
  const content = writer.markStructureContent(element.type);
  writer.save();
  writer.translate(x, y);
  if (scale !== 1) writer.scale(scale);
  for (const shape of shapes) paintShape(brush, shape);
  writer.restore();
  writer.endMarkedContent();
  node.add(content);
}

function paintShape(brush: Brush, shape: Shape): void {
  if (shape.shape === 'path') paintPath(brush.writer, shape);
  else paintText(brush, shape);
}

function paintText(
  brush: Brush,
  { line, style, x, baseline }: Extract<Shape, { shape: 'text' }>,
): void {
  for (const { glyphs, typeface, x: along } of line.pieces) {
    const { size, colour } = style;
    paintGlyphs(brush, { glyphs, typeface, size, x: x + along, baseline, colour });
  }
}

function paintPath(
  writer: Writer,
  { path, fill, stroke }: Extract<Shape, { shape: 'path' }>,
): void {
  if (fill) fillPath(writer, path.operators, path.box, fill);
  if (!stroke) return;
  writer.lineWidth(stroke.width).strokeColor(stroke.colour);
  writer.addContent(`${path.operators} S`);
}

/** Even-odd, so that the hole of a ring stays empty. */
function fillPath(writer: Writer, operators: string, box: Box, fill: Fill): void {
  if (!('hatch' in fill)) {
    writer.fillColor(fill.colour);
    writer.addContent(`${operators} f*`);
    return;
  }
  writer.save();
  writer.addContent(`${operators} W* n`);
  writer.lineWidth(0.9).strokeColor(fill.colour);
  writer.addContent(`${hatching(box, fill.hatch)} S`);
  writer.restore();
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

const short = (value: number) => Math.round(value * 100) / 100;
