import type { Column, Text } from '../../document.ts';
import type { Typesetter } from '../../typesetter.ts';
import {
  type CellNumber,
  hasShortTail,
  isNumber,
  numberIn,
  withRemarkBelow,
} from './number-in-cell.ts';

/** How the cells of a column are aligned. */
export type Alignment = {
  /** Moves the remark on a number to a line of its own, if there is no room beside it. */
  readonly arrange: (text: Text) => Text;
  /**
   * How far a cell, or the line of its number, moves to the right to align the decimal points; undefined for a cell that is not
   * aligned on the decimal point.
   */
  readonly shift: (text: Text) => number | undefined;
};

const none: Alignment = { arrange: (text) => text, shift: () => undefined };

/** Aligns the numbers of a column on the decimal point; words around them hang outside if all have room. */
export function alignDecimals(
  typesetter: Typesetter,
  { inner: room, column }: { readonly inner: number; readonly column: Column },
  cells: readonly Text[],
): Alignment {
  if (column.align !== 'decimal') return none;
  const arrange = chooseArrangement(typesetter, cells, room);
  const figures = cells.map(arrange).flatMap((text) => numberIn(typesetter, text));
  const areFitting = figures.every(hasShortTail) && extent(figures) <= room;
  const aligned = areFitting ? figures : figures.filter(({ text }) => isNumber(text));
  const edge = room - Math.max(0, ...aligned.map(({ tail }) => tail));
  const shifts = new Map(aligned.map(({ text, units }) => [text, Math.max(0, edge - units)]));
  return { arrange, shift: (text) => shifts.get(text) };
}

/** Words beside all numbers of a column, or remarks below all of them. */
const arrangementsOf = (typesetter: Typesetter): readonly Alignment['arrange'][] => [
  none.arrange,
  (text) => withRemarkBelow(typesetter, text),
];

/** The first arrangement in which all cells have room; if there is none, the cells stay as they are. */
export function chooseArrangement(
  typesetter: Typesetter,
  cells: readonly Text[],
  room = Number.POSITIVE_INFINITY,
): Alignment['arrange'] {
  const areBare = cells.every((text) => isNumber(text) || numberIn(typesetter, text).length === 0);
  if (areBare) return none.arrange;
  const fits = arrangementsOf(typesetter).find((arrange) => {
    const figures = cells.flatMap((text) => numberIn(typesetter, arrange(text)));
    return figures.every(hasShortTail) && extent(figures) <= room;
  });
  return fits ?? none.arrange;
}

/** The width of aligned numbers with the remarks below them. */
export function minWidthOfNumbers(typesetter: Typesetter, cells: readonly Text[]): number {
  return extent(cells.flatMap((text) => numberIn(typesetter, withRemarkBelow(typesetter, text))));
}

/** The width of aligned numbers with the words around them. */
export function widthOfNumbers(typesetter: Typesetter, cells: readonly Text[]): number {
  return extent(cells.flatMap((text) => numberIn(typesetter, text)));
}

function extent(figures: readonly CellNumber[]): number {
  const units = figures.map((figure) => figure.units);
  return Math.max(0, ...units) + Math.max(0, ...figures.map(({ tail }) => tail));
}
