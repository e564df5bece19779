import type { Text } from '../../document.ts';
import { breakBelow, breakLines } from '../../linebreak/break-lines.ts';
import { heightOfLines, type Line, leadingOf } from '../../linebreak/line.ts';
import { isInTwo } from '../../linebreak/two-languages.ts';
import { type Style, space } from '../../theme.ts';
import type { Typesetter } from '../../typesetter.ts';
import { baselineShiftOf } from '../blocks/text.ts';
import type { Geometry } from './columns.ts';

/** A cell broken into lines; `shift` aligns the numbers of a decimal column. */
export type Cell = {
  readonly lines: readonly Line[];
  readonly shift: number;
  /** How far down it starts, so that the first lines of a row share a baseline. */
  readonly baselineShift?: number;
  /** Whether it is aligned at the right edge, as the numbers of its column are. */
  readonly atEnd?: boolean;
  /** The line that is aligned on the decimal point instead. */
  readonly number?: Line;
  /** In the slot right of the number. */
  readonly mark?: Line | undefined;
};
export type Row = {
  readonly cells: readonly Cell[];
  readonly height: number;
  /** Above its first line; that of other tables if absent. */
  readonly top?: number;
  /** Its place among the rows of the table; a heading of a group has none. */
  readonly at?: number;
  /** The heading of the group that begins here, instead of cells. */
  readonly group?: Text;
};

/** What the cells of each column have in common. */
type Forms = {
  readonly style: Style;
  readonly shifts?: readonly ((text: Text) => number | undefined)[];
  /** Whether the translation stands below the text in all cells of the column. */
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

/** If the translation of one text stands below it, so do all others in its row or column. */
export function isOneBelow(
  typesetter: Typesetter,
  texts: readonly (Text | undefined)[],
  { inner, style }: { readonly inner: number; readonly style: Style },
): boolean {
  return texts.some(
    (text = []) => isInTwo(text) && breakLines(typesetter, text, style, inner).length > 1,
  );
}

/** The first lines of a row share a baseline, whatever the leading of their scripts. */
export function alignBaselines(
  cells: readonly Cell[],
  style: Style,
  {
    tallest,
    register = false,
  }: { readonly tallest?: Line | undefined; readonly register?: boolean } = {},
): Row {
  const firsts = [tallest, ...cells.map(({ lines }) => lines[0])];
  const maxShift = Math.max(...firsts.map((line) => baselineShiftOf(line, style)));
  const shifted = cells.map((cell) => ({
    ...cell,
    baselineShift: maxShift - baselineShiftOf(cell.lines[0], style),
  }));
  const height = Math.max(leadingOf(tallest, style), heightOfCells(shifted, style));
  if (!register) return { cells: shifted, height: height + space.cellTop + space.cellBottom };
  const { registerTop: top, registerBottom } = space;
  return { cells: shifted, top, height: height + top + registerBottom };
}

/** The tallest first line: all rows of a table get its leading. */
export function tallestLineOf(rows: readonly (readonly Cell[])[]): Line | undefined {
  let tallest: Line | undefined;
  for (const cells of rows)
    for (const { lines } of cells)
      if (lines[0] && lines[0].lineHeightFactor > (tallest?.lineHeightFactor ?? 1))
        tallest = lines[0];
  return tallest;
}

/** The height of the tallest cell; an empty row has the height of one line. */
function heightOfCells(cells: readonly Cell[], style: Style): number {
  const heights = cells.map(
    ({ lines, baselineShift = 0 }) => baselineShift + heightOfLines(lines, style),
  );
  return Math.max(style.leading, ...heights);
}

/** The cells of a head end at the same height; below them is more space than in a row. */
export function alignEnds(cells: readonly Cell[], style: Style): Row {
  const height = heightOfCells(cells, style);
  const shifted = cells.map((cell) => ({
    ...cell,
    baselineShift: height - Math.max(style.leading, heightOfLines(cell.lines, style)),
  }));
  return { cells: shifted, height: height + space.cellTop + space.headBottom };
}
