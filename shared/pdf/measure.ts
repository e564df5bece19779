import { itemize } from './text/itemize.ts';
import { shape } from './text/shaper.ts';
import type { Weight } from './text/typefaces.ts';

/** The width of a text on one line at a size, in points. */
export function widthOf(text: string, weight: Weight, size: number): number {
  const items = itemize(text, weight);
  const width = items.reduce((sum, item) => sum + shape(item.text, item.typeface).width, 0);
  return (width * size) / 1_000;
}
