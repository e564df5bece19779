import type { Weight } from './text/typefaces.ts';
import { shapesOf } from './text/word-shapes.ts';

/** The width of a text on one line at a size, in points. */
export function widthOf(text: string, weight: Weight, size: number): number {
  const width = shapesOf(text, weight).reduce((sum, { shaped }) => sum + shaped.width, 0);
  return (width * size) / 1_000;
}
