/** A file of 50,000 rows has less; its text is held in memory. */
export const maxFileBytes = 25_000_000;
export const maxRows = 50_000;
export const maxColumns = 200;
export const maxCells = 1_000_000;
/** Of a record of CSV, in characters. */
export const maxRecordSize = 1_000_000;
export const maxUnpackedBytes = 200_000_000;
/** A part of a workbook is unpacked and parsed as a whole. */
export const maxPartBytes = 50_000_000;
