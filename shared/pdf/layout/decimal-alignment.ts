import type { Column, Text } from '../document.ts';
import { widthOf } from '../measure.ts';
import { space, styles } from '../tokens.ts';

const figure = /^[-\u2212]?[\d,]+(?:\.(\d+))?(?:\s?%)?$/;

/**
 * How far each cell of a column moves to the right, so that the points of its figures stand under each other and the
 * widest one ends at the column's edge. Words stay at the left.
 */
export function decimalShift(
  { width, column }: { readonly width: number; readonly column: Column },
  cells: readonly Text[],
): (text: Text) => number {
  if (column.align !== 'decimal') return () => 0;
  const figures = cells.map(plainFigure).filter((text) => text !== undefined);
  const tails = figures.map((text) => widthOf(tailOf(text), 'regular', styles.cell.size));
  const edge = width - 2 * space.cellX - Math.max(0, ...tails);
  return (text) => {
    const shown = plainFigure(text);
    if (shown === undefined) return 0;
    const head = shown.slice(0, shown.length - tailOf(shown).length);
    return Math.max(0, edge - widthOf(head, 'regular', styles.cell.size));
  };
}

function plainFigure(text: Text): string | undefined {
  const shown = text.map((run) => run.text).join('');
  return figure.test(shown) ? shown : undefined;
}

/** The point and what follows it. */
function tailOf(text: string): string {
  return /(?:\.\d+)?(?:\s?%)?$/.exec(text)?.[0] ?? '';
}
