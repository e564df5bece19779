import type { Actual } from '../../domain/reported.ts';
import type { ReportLanguage } from '../../domain/reports/report.ts';
import type { ColumnId } from '../columns.ts';
import { words as en } from './en.ts';
import { words as km } from './km.ts';
import { words as lo } from './lo.ts';
import { words as my } from './my.ts';
import { words as zh } from './zh.ts';

export type FigureKind = Actual['kind'];
type NumberedColumn = `dimension${'Name' | 'Value'}${1 | 2 | 3 | 4 | 5}`;

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
  readonly country: string;
  readonly noCountry: string;
  readonly period: string;
  readonly achievement: string;
  readonly coverage: string;
  readonly meaning: string;
  /** How a template is filled in, a sentence each. */
  readonly notes: readonly string[];
};

export const tableWords: Readonly<Record<ReportLanguage, TableWords>> = { en, zh, lo, km, my };

/** The heading of a column in a language. */
export function headingOf(id: ColumnId, language: ReportLanguage): string {
  const words = tableWords[language];
  const [, part, number] = /^dimension(Name|Value)(\d)$/.exec(id) ?? [];
  if (part === 'Name') return words.dimensionName(Number(number));
  if (part === 'Value') return words.dimensionValue(Number(number));
  return words.columns[id as Exclude<ColumnId, NumberedColumn>];
}
