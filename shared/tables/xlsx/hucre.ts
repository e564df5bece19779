import {
  type Cell,
  type CellStyle,
  type CellValue,
  openXlsx,
  readXlsx,
  type Sheet,
  saveXlsx,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx';
import { Refusal } from '../refusal.ts';
import { measure, readableRange } from './measure.ts';

/** The only file that knows the library: its types stand here under our names. */
export type WorkbookCell = Cell;
export type WorkbookSheet = Sheet;
export type SheetToWrite = WriteSheet;
export type Style = CellStyle;
export type StoredValue = CellValue;

/**
 * The sheets of a workbook with formats and formulas, once it was measured.
 * @throws Refusal
 */
export async function readSheets(bytes: Uint8Array) {
  measure(bytes);
  const { sheets, dateSystem } = await refuseFaults(() =>
    readXlsx(bytes, { readStyles: true, range: readableRange }),
  );
  return { sheets, countsFrom1904: dateSystem === '1904' };
}

/** A workbook with some sheets edited; what the edit does not touch stays. @throws Refusal */
export async function editSheets(
  bytes: Uint8Array,
  edit: (sheet: WorkbookSheet) => void,
): Promise<Uint8Array> {
  measure(bytes);
  const workbook = await refuseFaults(() => openXlsx(bytes, { readStyles: true }));
  for (const sheet of workbook.sheets) {
    edit(sheet);
    escapeTexts(sheet);
  }
  return saveXlsx(workbook);
}

export function writeSheets(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  for (const sheet of sheets) escapeTexts(sheet);
  return writeXlsx({ sheets: [...sheets] });
}

/** `_x0041_` stands for A in these files (ECMA-376, 22.9.2.19). The library reads it so, and writes a text that has it unchanged. */
function escapeTexts({ rows = [], cells }: SheetToWrite | WorkbookSheet): void {
  const escapeText = (text: string) => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  for (const row of rows)
    for (const [at, value] of row.entries())
      if (typeof value === 'string') row[at] = escapeText(value);
  for (const cell of cells?.values() ?? []) {
    if (typeof cell.value === 'string') cell.value = escapeText(cell.value);
    for (const run of cell.richText ?? []) run.text = escapeText(run.text);
  }
}

/** Whatever the library throws on a file that somebody sent, the file is at fault. */
async function refuseFaults<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('damaged');
  }
}
