import { type Path, polyline, rectangle } from '../figures/path.ts';
import { markHeight, markWidth } from '../linebreak/drawn-mark.ts';
import type { Run } from '../run.ts';
import type { ContentStream } from './content-stream.ts';

const lineWidth = 0.7;

type Place = { readonly x: number; readonly baseline: number; readonly colour: string };

/** Draws a mark on the baseline of its text; the owner is set before. */
export function paintMark(
  content: ContentStream,
  mark: NonNullable<Run['mark']>,
  { x, baseline, colour }: Place,
): void {
  content.setStroke(lineWidth, colour);
  content.paint(`${outlines[mark](x + lineWidth, baseline - markHeight).operators} S`);
}

const side = markWidth - 2 * lineWidth;

const outlines: Readonly<Record<NonNullable<Run['mark']>, (x: number, y: number) => Path>> = {
  diamond: (x, y) => {
    const half = side / 2;
    return polyline(
      [
        [x + half, y],
        [x + side, y + half],
        [x + half, y + side],
        [x, y + half],
      ],
      true,
    );
  },
  square: (x, y) => rectangle(x, y, side, side),
  triangle: (x, y) =>
    polyline(
      [
        [x, y],
        [x + side, y],
        [x + side / 2, y + side],
      ],
      true,
    ),
};
