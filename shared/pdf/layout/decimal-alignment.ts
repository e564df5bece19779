import type { Column, Text } from '../document.ts';
import { widthOf } from '../measure.ts';
import { space, styles } from '../tokens.ts';
import { naturalWidth } from './lines.ts';

/**
 * How far each cell of a column moves to the right, so that the points of its figures stand under each other and the
 * widest one ends at the column's edge. Words are not moved.
 */
export function decimalShift(
  { width, column }: { readonly width: number; readonly column: Column },
  cells: readonly Text[],
): (text: Text) => number {
  if (column.align !== 'decimal') return () => 0;
  const tails = cells.flatMap(tailOf).map(measured);
  const edge = width - 2 * space.cellX - Math.max(0, ...tails);
  return (text) => {
    const [tail] = tailOf(text);
    if (tail === undefined) return 0;
    return Math.max(0, edge - (naturalWidth(text, styles.cell) - measured(tail)));
  };
}

/** The room that figures take under each other, when their points stand in one line. */
export function widthOfFigures(cells: readonly Text[]): number {
  let [units, tails] = [0, 0];
  for (const text of cells) {
    const [tail] = tailOf(text);
    if (tail === undefined) continue;
    const behind = measured(tail);
    units = Math.max(units, naturalWidth(text, styles.cell) - behind);
    tails = Math.max(tails, behind);
  }
  return units + tails;
}

/** Whether a cell is one number. */
export function isFigure(text: Text): boolean {
  return text.length === 1 && text[0]?.data !== undefined;
}

const measured = (text: string) => widthOf(text, 'regular', styles.cell.size);

/** Of a cell that is one number: the point and what follows it, which few cells differ in. None for other cells. */
function tailOf(text: Text): readonly string[] {
  const [run] = text;
  if (!isFigure(text) || run?.data === undefined) return [];
  const decimals = /\.(\d+)/.exec(run.data)?.[1]?.length ?? 0;
  const sign = /[^\p{Nd}]*$/u.exec(run.text)?.[0] ?? '';
  const tailLength = sign.length + (decimals > 0 ? decimals + 1 : 0);
  return [run.text.slice(run.text.length - tailLength)];
}
