import type { Pair, Side } from '../document.ts';
import { space, styles } from '../tokens.ts';
import { startOfList } from './list.ts';
import { startOfText } from './text.ts';

/** Two columns of equal width. */
export function columnWidth(width: number): number {
  return (width - space.columns) / 2;
}

/** What of a pair is never parted from a heading above it: how the side begins that needs more. */
export function startOfPair(sides: Pair['sides'], width: number): number {
  return Math.max(...sides.map((side) => startOfSide(side, columnWidth(width))));
}

function startOfSide({ blocks: [first] }: Side, width: number): number {
  switch (first?.block) {
    case 'paragraph':
      return startOfText(first.text, styles.body, width);
    case 'list':
      return startOfList(first, width);
    case 'note':
      return 2 * space.note + startOfText(first.text, styles.body, width - 2 * space.note);
    default:
      return 0;
  }
}
