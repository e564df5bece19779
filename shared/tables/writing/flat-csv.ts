import type { ReportLanguage } from '../../domain/reports/report.ts';
import { columnIds, columns } from '../columns.ts';
import { type CsvCell, writeCsv } from '../csv/write-csv.ts';
import { cellsOfRow } from '../rows/cells-of-row.ts';
import type { TableRow } from '../rows/table-row.ts';
import { isPlainNumber } from './plain-number.ts';
import { statusText } from './status-text.ts';

/** The flat table as CSV, with English names of columns and ids of dimensions, as programs need it. */
export function writeFlatCsv(rows: readonly TableRow[], language: ReportLanguage): Uint8Array {
  const heads = columnIds.map((id): CsvCell => ({ text: columns[id].name, plain: true }));
  const lines = rows.map((row) => {
    const cells = cellsOfRow(row, { language, labels: false });
    return columnIds.map((id): CsvCell => {
      const text = id === 'status' ? statusText(cells.status, 'en') : cells[id];
      return { text, plain: columns[id].kind !== 'text' && isPlainNumber(text) };
    });
  });
  return writeCsv([heads, ...lines]);
}
