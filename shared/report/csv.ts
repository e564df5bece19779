import type { Table, Text } from '../pdf/document.ts';
import { plainText } from '../pdf/plain-text.ts';

/** A spreadsheet would run these as formulas; true numbers are left as they are. */
const formula = /^[=+\-@\t\r]/;
const number = /^-?[\d.,]+(\s?%)?$/;

/**
 * A table as CSV (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read every script). The heading of a group of rows is in
 * each of them.
 */
export function writeCsv(table: Table): string {
  const { columns, rows, groups = [], groupHead = [] } = table;
  const heads = columns.map(({ head }) => head);
  const all =
    groups.length === 0 ? [heads, ...rows] : [[groupHead, ...heads], ...nameGroups(table)];
  const lines = all.map((cells) => cells.map(writeField).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function nameGroups({ rows, groups = [] }: Table): readonly (readonly Text[])[] {
  return rows.map((row, at) => [
    groups.findLast(({ before }) => before <= at)?.heading ?? [],
    ...row,
  ]);
}

function writeField(cell: Text): string {
  const [only] = cell;
  if (cell.length === 1 && only?.data !== undefined) return only.data;
  const text = plainText(cell).replaceAll('\u00A0', ' ');
  const guarded = formula.test(text) && !number.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
