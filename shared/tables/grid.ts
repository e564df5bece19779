import type { RuleId } from './findings/rules.ts';

/** A cell as a file has it. */
export type Cell = {
  /** What a person reads there: a number plain, with a point and at most 15 digits; a date like 2026-06-30. */
  readonly text: string;
  /** A fault of the cell itself, with what stands there. */
  readonly fault?: { readonly rule: RuleId; readonly raw: string };
  /** A number or date in a workbook is what it is; text may have to be read. */
  readonly is: 'text' | 'number' | 'date';
};

export const emptyCell: Cell = { text: '', is: 'text' };

export type GridRow = {
  readonly line: number;
  readonly cells: readonly Cell[];
  readonly hidden?: true;
};

/** A range of merged cells; rows and columns from 0. */
type Merge = {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
};

/** A sheet, or a CSV file, as rows of cells. */
export type Grid = {
  readonly sheet?: string;
  readonly rows: readonly GridRow[];
  readonly merges: readonly Merge[];
  /** Whether `,` is the decimal sign of the program that wrote it. */
  readonly decimalCommas: boolean;
};
