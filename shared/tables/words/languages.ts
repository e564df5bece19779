import type { ReportLanguage } from '../../domain/reports/report.ts';
import type { ColumnId } from '../columns.ts';
import { words as en } from './en.ts';
import { words as km } from './km.ts';
import { words as lo } from './lo.ts';
import { words as my } from './my.ts';
import type { NumberedColumn, TableWords } from './table-words.ts';
import { words as zh } from './zh.ts';

export const tableWords: Readonly<Record<ReportLanguage, TableWords>> = { en, zh, lo, km, my };

/** The heading of a column in a language. */
export function headingOf(id: ColumnId, language: ReportLanguage): string {
  const words = tableWords[language];
  const [, part, number] = /^dimension(Name|Value)(\d)$/.exec(id) ?? [];
  if (part === 'Name') return words.dimensionName(Number(number));
  if (part === 'Value') return words.dimensionValue(Number(number));
  return words.columns[id as Exclude<ColumnId, NumberedColumn>];
}
