import type { Column, Text } from '../document.ts';
import { widthOf } from '../measure.ts';
import { space, styles } from '../tokens.ts';

/**
 * How far each cell of a column moves to the right, so that the points of its figures stand under each other and the
 * widest one ends at the column's edge. Words stay at the left.
 */
export function decimalShift(
  { width, column }: { readonly width: number; readonly column: Column },
  cells: readonly Text[],
): (text: Text) => number {
  if (column.align !== 'decimal') return () => 0;
  const tails = cells.flatMap(figureOf).map(({ tail }) => measured(tail));
  const edge = width - 2 * space.cellX - Math.max(0, ...tails);
  return (text) => {
    const [figure] = figureOf(text);
    return figure ? Math.max(0, edge - measured(figure.head)) : 0;
  };
}

const measured = (text: string) => widthOf(text, 'regular', styles.cell.size);

type Figure = { readonly head: string; readonly tail: string };

/** A cell that is one number: what stands before the point, and the point with what follows it. None for other cells. */
function figureOf(text: Text): readonly Figure[] {
  const [run] = text;
  if (text.length !== 1 || run?.data === undefined) return [];
  const decimals = /\.(\d+)/.exec(run.data)?.[1]?.length ?? 0;
  const sign = /[^\p{Nd}]*$/u.exec(run.text)?.[0] ?? '';
  const tailLength = sign.length + (decimals > 0 ? decimals + 1 : 0);
  const at = run.text.length - tailLength;
  return [{ head: run.text.slice(0, at), tail: run.text.slice(at) }];
}
