import { stringify } from 'csv-stringify/sync';
import { guard } from './guard.ts';

/** A cell of a file: text, or a number or date, which needs no guard. */
export type CsvCell = { readonly text: string; readonly plain: boolean };

/** Rows as CSV (RFC 4180), in UTF-8 with a byte order mark, so that spreadsheets read every script. */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): Uint8Array {
  const texts = rows.map((row) => row.map(({ text, plain }) => (plain ? text : guard(text))));
  const written = stringify(texts, {
    bom: true,
    record_delimiter: 'windows',
    // Without it only cells with both are quoted.
    quoted_match: /[\r\n]/,
  });
  return new TextEncoder().encode(written);
}
