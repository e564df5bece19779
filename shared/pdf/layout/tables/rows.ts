import type { Text } from '../../document.ts';
import { breakBelow, breakLines } from '../../linebreak/break-lines.ts';
import { heightOfLines, type Line, leadingOf } from '../../linebreak/line.ts';
import { isInTwo } from '../../linebreak/two-languages.ts';
import { type Style, space } from '../../theme.ts';
import type { Typesetter } from '../../typesetter.ts';
import { baselineShiftOf } from '../blocks/text.ts';
import type { Geometry } from './columns.ts';

/** A row that is broken into lines; `shift` moves the figures of a decimal column under each other. */
export type Cell = {
  readonly lines: readonly Line[];
  readonly shift: number;
  /** How far down it begins, so that the first lines of a row stand on one level. */
  readonly baselineShift?: number;
  /** Whether it ends at the right edge, as the figures of its column do. */
  readonly atEnd?: boolean;
  /** The line that does not, since its number stands under the others. */
  readonly number?: Line;
};
export type Row = { readonly cells: readonly Cell[]; readonly height: number };

/** What the cells of each column have in common. */
type Forms = {
  readonly style: Style;
  readonly shifts?: readonly ((text: Text) => number | undefined)[];
  /** Whether a second language stands below the first in all of them. */
  readonly areBelow?: readonly boolean[];
};

export function cellsOf(
  typesetter: Typesetter,
  grid: readonly Geometry[],
  texts: readonly Text[],
  { style, shifts = [], areBelow = [] }: Forms,
): readonly Cell[] {
  return grid.map(({ inner }, at) => {
    const text = texts[at] ?? [];
    const lines = (areBelow[at] ? breakBelow : breakLines)(typesetter, text, style, inner);
    return { lines, shift: shifts[at]?.(text) ?? 0 };
  });
}

/** Texts that stand under or beside each other are set in one form: where one has its second language below, all have. */
export function isOneBelow(
  typesetter: Typesetter,
  texts: readonly (Text | undefined)[],
  { inner, style }: { readonly inner: number; readonly style: Style },
): boolean {
  return texts.some(
    (text = []) => isInTwo(text) && breakLines(typesetter, text, style, inner).length > 1,
  );
}

/** The first lines of a row stand on one level, whatever room their scripts need. */
export function alignBaselines(cells: readonly Cell[], style: Style, tallest?: Line): Row {
  const firsts = [tallest, ...cells.map(({ lines }) => lines[0])];
  const maxShift = Math.max(...firsts.map((line) => baselineShiftOf(line, style)));
  const shifted = cells.map((cell) => ({
    ...cell,
    baselineShift: maxShift - baselineShiftOf(cell.lines[0], style),
  }));
  const height = Math.max(leadingOf(tallest, style), heightOfCells(shifted, style));
  return { cells: shifted, height: height + 2 * space.cellY };
}

/** The line that needs most room; the rows of a table are as far apart as it asks for, whatever else is in them. */
export function tallestLineOf(rows: readonly (readonly Cell[])[]): Line | undefined {
  let tallest: Line | undefined;
  for (const cells of rows)
    for (const { lines } of cells)
      if (lines[0] && lines[0].lineHeightFactor > (tallest?.lineHeightFactor ?? 1))
        tallest = lines[0];
  return tallest;
}

/** The room of the tallest cell; an empty row is as tall as one line. */
function heightOfCells(cells: readonly Cell[], style: Style): number {
  const heights = cells.map(
    ({ lines, baselineShift = 0 }) => baselineShift + heightOfLines(lines, style),
  );
  return Math.max(style.leading, ...heights);
}
