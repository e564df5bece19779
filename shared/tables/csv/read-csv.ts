import { CsvError, type Options, parse } from 'csv-parse/sync';
import type { Grid, GridRow } from '../grid.ts';
import { maxColumns, maxFileBytes, maxRecordSize, maxRows } from '../limits.ts';
import { Refusal, type RefusalCode } from '../refusal.ts';
import { decode } from './decode.ts';
import { findDelimiter } from './delimiter.ts';
import { removeGuard } from './guard.ts';

type ParsedRecord = { readonly record: readonly string[]; readonly info: { lines: number } };

/**
 * A CSV file as rows. A file with semicolons comes from a program whose decimal sign is a comma.
 * @param charset as the sender declared it
 * @throws Refusal
 */
export function readCsv(
  bytes: Uint8Array,
  charset?: string,
): { readonly grid: Grid; readonly guessed: boolean } {
  if (bytes.length > maxFileBytes) throw new Refusal('file_too_large');
  const { text, guessed = false } = decode(bytes, charset);
  const delimiter = findDelimiter(text);
  const records = parseRecords(text, {
    delimiter,
    info: true,
    relax_column_count: true,
    max_record_size: maxRecordSize,
    record_delimiter: ['\r\n', '\n', '\r'],
    to: maxRows + 2,
  });
  if (records.length > maxRows + 1) throw new Refusal('too_many_rows', `line ${maxRows + 2}`);
  const rows = records.map(toRow);
  return { grid: { rows, merges: [], decimalCommas: delimiter === ';' }, guessed };
}

function toRow({ record }: ParsedRecord, at: number, all: readonly ParsedRecord[]): GridRow {
  const line = (all[at - 1]?.info.lines ?? 0) + 1;
  if (record.length > maxColumns) throw new Refusal('too_many_columns', `line ${line}`);
  return { line, cells: record.map((cell) => ({ text: removeGuard(cell), is: 'text' })) };
}

const codes: Readonly<Record<string, RefusalCode>> = {
  CSV_MAX_RECORD_SIZE: 'record_too_large',
  CSV_QUOTE_NOT_CLOSED: 'open_quote',
  CSV_INVALID_CLOSING_QUOTE: 'wrong_quote',
  INVALID_OPENING_QUOTE: 'wrong_quote',
};

/** A fault is named by the line at which its record begins. */
function parseRecords(text: string, options: Options): readonly ParsedRecord[] {
  let lines = 0;
  const countLines: Options['on_record'] = (record, info) => {
    lines = info.lines;
    return record;
  };
  try {
    const records = parse(text, { ...options, on_record: countLines });
    return records as unknown as readonly ParsedRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Refusal(codes[error.code] ?? 'damaged', `line ${lines + 1}`);
  }
}
