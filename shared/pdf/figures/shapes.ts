import type { Line } from '../linebreak/line.ts';
import type { PrintedImage } from '../printed-photograph.ts';
import type { Style } from '../theme.ts';
import type { Fill } from './fills.ts';
import type { Path } from './path.ts';

type Stroke = {
  readonly colour: string;
  readonly width: number;
  /** The lengths of dashes and gaps; a whole line if absent. */
  readonly dash?: readonly number[];
};

/** A part of a figure; lengths in points from its top left corner. */
export type Shape =
  | {
      readonly shape: 'path';
      readonly path: Path;
      readonly fill?: Fill;
      readonly stroke?: Stroke;
    }
  | {
      readonly shape: 'image';
      readonly image: PrintedImage;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly shape: 'text';
      readonly line: Line;
      readonly style: Style;
      readonly x: number;
      readonly baseline: number;
    };

/** A figure as it is painted, as wide as its place. */
export type DrawnFigure = { readonly height: number; readonly shapes: readonly Shape[] };

export const nothingDrawn: DrawnFigure = { height: 0, shapes: [] };

export function fillPath(path: Path, fill: Fill, stroke?: Stroke): Shape {
  return { shape: 'path', path, fill, ...(stroke && { stroke }) };
}

export function strokePath(path: Path, colour: string, width: number): Shape {
  return { shape: 'path', path, stroke: { colour, width } };
}
