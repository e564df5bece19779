import type { Text } from '../document.ts';
import { type Style, space, styles } from '../tokens.ts';
import { breakLines, heightOfLines, type Line } from './lines.ts';
import type { Geometry } from './table-columns.ts';
import { dropOf } from './text.ts';

/** A row that is broken into lines; `shift` moves the figures of a decimal column under each other. */
export type Cell = {
  readonly lines: readonly Line[];
  readonly shift: number;
  /** How far down it begins, so that the first lines of a row stand on one level. */
  readonly drop?: number;
  /** Whether it ends at the right edge, as the figures below do. */
  readonly atEnd?: boolean;
};
export type Row = { readonly cells: readonly Cell[]; readonly height: number };

export function rowOf(
  grid: readonly Geometry[],
  texts: readonly Text[],
  style: Style,
  shifts: readonly ((text: Text) => number)[] = [],
): Row {
  const broken = grid.map(({ width }, at) => {
    const text = texts[at] ?? [];
    return { lines: breakLines(text, style, innerWidth(width)), shift: shifts[at]?.(text) ?? 0 };
  });
  return levelled(broken, style);
}

/** The first lines of a row stand on one level, whatever room their scripts need. */
export function levelled(cells: readonly Cell[], style: Style): Row {
  const lowest = Math.max(...cells.map(({ lines }) => dropOf(lines[0], style)));
  const dropped = cells.map((cell) => ({ ...cell, drop: lowest - dropOf(cell.lines[0], style) }));
  return { cells: dropped, height: heightOfCells(dropped, style) };
}

/** The room of the tallest cell; an empty row is as tall as one line. */
function heightOfCells(cells: readonly Cell[], style: Style): number {
  const tallest = Math.max(
    style.leading,
    ...cells.map(({ lines, drop = 0 }) => drop + heightOfLines(lines, style)),
  );
  return tallest + 2 * space.cellY;
}

export function innerWidth(width: number): number {
  return Math.max(width - 2 * space.cellX, styles.cell.size);
}
