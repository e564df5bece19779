import type { ReportLanguage } from '../../domain/reports/report.ts';
import { tableWords } from '../words/languages.ts';
import { type SheetCell, textCell, toSheet } from './sheet-cells.ts';

/** How the table is filled in, in the language of its reader. */
export function notesSheet(language: ReportLanguage, about: readonly string[]) {
  const { notes, sheets } = tableWords[language];
  const rows: readonly (readonly SheetCell[])[] = [...about, ...notes].map((note) => [
    textCell(note),
  ]);
  return toSheet(rows, { name: sheets.notes, widths: [110] });
}
