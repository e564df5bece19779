import type { Photograph } from '../drawing.ts';
import { colours, contentWidth, styles } from '../theme.ts';
import type { Typesetter } from '../typesetter.ts';
import { rectangle } from './path.ts';
import { type DrawnFigure, type Shape, strokePath } from './shapes.ts';
import { heightOfText, textShapes } from './text-box.ts';

/** The largest photograph: seven of the twelve columns of the page. */
const maxPhotograph = contentWidth * 0.574;

/** The photograph in the width of its place, not higher than it is wide; where its file was erased, a frame that says so. */
export function photograph(typesetter: Typesetter, drawing: Photograph, room: number): DrawnFigure {
  const side = Math.min(room, maxPhotograph);
  const scale = Math.min(side / drawing.width, side / drawing.height);
  const [width, height] = [drawing.width * scale, drawing.height * scale];
  const image = typesetter.images.get(drawing.image);
  const shapes: readonly Shape[] = image
    ? [{ shape: 'image', image, x: 0, y: 0, width, height }]
    : gap(typesetter, drawing.gap, { width, height });
  return { height, shapes };
}

const padding = 12;

function gap(
  typesetter: Typesetter,
  text: string,
  { width, height }: { readonly width: number; readonly height: number },
): readonly Shape[] {
  const [style, inner] = [styles.note, width - 2 * padding];
  const y = Math.max(padding, (height - heightOfText(typesetter, text, style, inner)) / 2);
  return [
    strokePath(rectangle(0, 0, width, height), colours.rule, 0.5),
    ...textShapes(typesetter, { text, style, x: padding, y, width: inner, align: 'middle' }),
  ];
}
