import type { Actual } from '../../domain/reported.ts';
import type { ColumnId } from '../columns.ts';

export type FigureKind = Actual['kind'];
export type NumberedColumn = `dimension${'Name' | 'Value'}${1 | 2 | 3 | 4 | 5}`;

/** What tables say in one language. Names of sheets have at most 31 characters. */
export type TableWords = {
  readonly columns: Readonly<Record<Exclude<ColumnId, NumberedColumn>, string>>;
  readonly dimensionName: (number: number) => string;
  readonly dimensionValue: (number: number) => string;
  /** The kinds of figures, as the list of the status column has them; without a comma. */
  readonly statuses: Readonly<Record<FigureKind, string>>;
  readonly lastValue: string;
  readonly findings: string;
  readonly sheets: Readonly<Record<'values' | 'notes' | 'totals' | 'notSummed', string>>;
  readonly noCountry: string;
  readonly period: string;
  readonly achievement: string;
  readonly coverage: string;
  /** How a template is filled in, a sentence each. */
  readonly notes: readonly string[];
};
