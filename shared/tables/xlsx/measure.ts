import { lettersOf } from '../findings/finding.ts';
import { maxCells, maxColumns, maxFileBytes, maxRows } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { assertUnpackable, type Entry, listEntries, unpack } from './archive.ts';

/** Rows, cells and merged cells as tags of a sheet; the library builds objects for each, so they are counted first. */
const tags = /<(?:\w+:)?(row|c|mergeCell)\b([^>]*)>/g;
const reference = /\b(?:r|ref)\s*=\s*["'](?:[A-Z]+\d+:)?([A-Z]*)(\d+)["']/;

/**
 * Measures a workbook before anything builds it in memory.
 * @throws Refusal that names the part or the cell
 */
export function measure(bytes: Uint8Array): void {
  if (bytes.length > maxFileBytes) throw new Refusal('file_too_large');
  const entries = listEntries(bytes);
  assertUnpackable(entries);
  const nameOf = findSheetNames(bytes, entries);
  let cells = 0;
  for (const entry of entries) {
    const content = unpack(bytes, entry);
    if (/^xl\/worksheets\/[^/]+\.xml$/i.test(entry.name))
      cells += countCells(content, nameOf(entry.name));
  }
  if (cells > maxCells) throw new Refusal('too_many_cells');
}

/** The name by which people know the sheet of a part; that of the part where the workbook does not say. */
function findSheetNames(bytes: Uint8Array, entries: readonly Entry[]): (part: string) => string {
  const read = (name: string) => {
    const entry = entries.find((each) => each.name === name);
    return entry ? new TextDecoder().decode(unpack(bytes, entry)) : '';
  };
  const attribute = (tag: string, name: string) =>
    new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? '';
  const sheets = read('xl/workbook.xml').match(/<(?:\w+:)?sheet\s[^>]*>/g) ?? [];
  const relations = read('xl/_rels/workbook.xml.rels').match(/<Relationship\s[^>]*>/g) ?? [];
  const names = new Map(sheets.map((tag) => [attribute(tag, 'r:id'), attribute(tag, 'name')]));
  const ids = new Map(
    relations.map((tag) => [fileName(attribute(tag, 'Target')), attribute(tag, 'Id')]),
  );
  return (part) => names.get(ids.get(fileName(part)) ?? '') || fileName(part);
}

const fileName = (path: string) => path.replace(/^.*\//, '');

function countCells(content: Uint8Array, sheet: string): number {
  let cells = 0;
  let rows = 0;
  for (const [, tag, attributes = ''] of Buffer.from(content).toString('latin1').matchAll(tags)) {
    if (tag === 'c') cells += 1;
    if (tag === 'row') rows += 1;
    const [, letters = '', digits = '0'] = reference.exec(attributes) ?? [];
    const [column, row] = [columnOf(letters), Number(digits)];
    const cell = `${sheet}!${letters}${digits}`;
    const isTooFar = row > maxRows + 1 || column > maxColumns;
    if (isTooFar && tag === 'mergeCell') throw new Refusal('merge_too_large', cell);
    if (column > maxColumns) throw new Refusal('too_many_columns', cell);
    if (row > maxRows + 1 || rows > maxRows + 1) throw new Refusal('too_many_rows', cell);
  }
  return cells;
}

const columnOf = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** The range that the library reads; whatever a sheet claims, it holds no more. */
export const readableRange = `A1:${lettersOf(maxColumns - 1)}${maxRows + 1}`;
