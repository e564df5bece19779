import type { Line } from '../linebreak/line.ts';
import type { Style } from '../theme.ts';
import type { Fill } from './fills.ts';
import type { Path } from './path.ts';

/** A part of a drawing; lengths in points from its top left corner. */
export type Shape =
  | {
      readonly shape: 'path';
      readonly path: Path;
      readonly fill?: Fill;
      readonly stroke?: { readonly colour: string; readonly width: number };
    }
  | {
      readonly shape: 'text';
      readonly line: Line;
      readonly style: Style;
      readonly x: number;
      readonly baseline: number;
    };

/** A finished drawing, as wide as the text of the page. */
export type DrawnFigure = { readonly height: number; readonly shapes: readonly Shape[] };
