import type { Column, Table, Text } from '../document.ts';
import { contentWidth, page, space, styles } from '../tokens.ts';
import { longestWord } from './lines.ts';

/** Where a column is, in points from the left of the page. */
export type Geometry = { readonly x: number; readonly width: number; readonly column: Column };

/** Columns share the width; one that is too narrow for its longest word takes what it lacks from the others. */
export function columnsOf({ columns, rows }: Table): readonly Geometry[] {
  const total = columns.reduce((sum, { share = 1 }) => sum + share, 0);
  const wished = columns.map(({ share = 1 }) => (contentWidth * share) / total);
  const least = columns.map(({ head }, at) =>
    leastWidth(
      head,
      rows.map((row) => row[at] ?? []),
    ),
  );
  const widths = fitted(wished, least);
  let x: number = page.left;
  return columns.map((column, at) => {
    const place = { x, width: widths[at] ?? 0, column };
    x += place.width;
    return place;
  });
}

function fitted(wished: readonly number[], least: readonly number[]): readonly number[] {
  const lacking = wished.map((width, at) => Math.max(0, (least[at] ?? 0) - width));
  const spare = wished.map((width, at) => Math.max(0, width - (least[at] ?? 0)));
  const [missing, free] = [sum(lacking), sum(spare)];
  if (missing === 0 || free === 0) return wished;
  const given = Math.min(1, missing / free);
  const taken = Math.min(1, free / missing);
  return wished.map((width, at) => width + (lacking[at] ?? 0) * taken - (spare[at] ?? 0) * given);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** The longest word of a column, but never more than a fifth of the page. */
function leastWidth(head: Text, cells: readonly Text[]): number {
  const words = [
    longestWord(head, styles.cellHead),
    ...cells.map((text) => longestWord(text, styles.cell)),
  ];
  return Math.min(Math.max(...words) + 2 * space.cellX + 0.5, contentWidth / 5);
}
