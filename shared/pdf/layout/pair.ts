import type { Pair, Side } from '../document.ts';
import { space, styles } from '../tokens.ts';
import { breakLines } from './lines.ts';
import { itemWidth, startOfList } from './list.ts';
import { dropOf, startOfText } from './text.ts';

/** Two columns of equal width. */
export function columnWidth(width: number): number {
  return (width - space.columns) / 2;
}

/** What of a pair is never parted from a heading above it: how the side begins that needs more. */
export function startOfPair(sides: Pair['sides'], width: number): number {
  const column = columnWidth(width);
  const lower = lowerings(sides, width);
  return Math.max(...sides.map((side, at) => startOfSide(side, column) + (lower[at] ?? 0)));
}

/** How much lower each side begins, so that the first lines of both stand on one level, whatever room their scripts need. */
export function lowerings(sides: Pair['sides'], width: number): readonly number[] {
  const drops = sides.map((side) => dropOfSide(side, columnWidth(width)));
  return drops.map((drop) => Math.max(...drops) - drop);
}

function dropOfSide({ blocks: [first] }: Side, width: number): number {
  if (first?.block === 'paragraph')
    return dropOf(breakLines(first.text, styles.body, width)[0], styles.body);
  const [item] = first?.block === 'list' ? first.items : [];
  return item ? dropOf(breakLines(item, styles.body, itemWidth(width))[0], styles.body) : 0;
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
