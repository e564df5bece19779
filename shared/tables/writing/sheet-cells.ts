import type { SheetToWrite, StoredValue, Style, WorkbookCell } from '../xlsx/hucre.ts';
import { exactNumber, formatOf } from './plain-number.ts';

/** A cell of a sheet to be written. */
export type SheetCell = {
  readonly value: StoredValue;
  readonly style: Style;
};

const top = { vertical: 'top', wrapText: true } as const;
const grey = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2F2F2' } } as const;

/** Cells that nobody is to change are grey and locked; open ones are white. */
function styleOf(isOpen: boolean, numFmt?: string): Style {
  return {
    alignment: top,
    protection: { locked: !isOpen },
    ...(!isOpen && { fill: grey }),
    ...(numFmt !== undefined && { numFmt }),
  };
}

/** Text as text: the format `@` keeps a spreadsheet from reading it as a number, date or formula. */
export function textCell(text: string, isOpen = false): SheetCell {
  return { value: text === '' ? null : text, style: styleOf(isOpen, '@') };
}

/** A number as a number, where a spreadsheet keeps all of its digits. */
export function numberCell(text: string, isOpen = false): SheetCell {
  const number = exactNumber(text);
  if (number !== undefined) return { value: number, style: styleOf(isOpen, formatOf(text)) };
  return {
    value: text === '' ? null : text,
    style: styleOf(isOpen, text === '' ? 'General' : '@'),
  };
}

/** A day as a day, so that what an officer types is shown as it was understood. */
export function dayCell(text: string, isOpen = false): SheetCell {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text) && text >= '1901';
  const value = isDay ? new Date(`${text}T00:00:00Z`) : text === '' ? null : text;
  return { value, style: styleOf(isOpen, 'yyyy-mm-dd') };
}

export function headCell(text: string): SheetCell {
  const font = { bold: true, name: 'Calibri', size: 11 } as const;
  return { value: text, style: { ...styleOf(false, '@'), font } };
}

type Layout = Pick<SheetToWrite, 'dataValidations' | 'protection' | 'freezePane'> & {
  readonly name: string;
  /** Of each column; 0 hides it. */
  readonly widths: readonly number[];
};

/** A sheet of rows of cells. */
export function toSheet(
  rows: readonly (readonly SheetCell[])[],
  { name, widths, ...layout }: Layout,
): SheetToWrite {
  const cells = new Map<string, Partial<WorkbookCell>>();
  for (const [at, row] of rows.entries())
    for (const [column, { value, style }] of row.entries())
      cells.set(`${at},${column}`, { value, style });
  return {
    name,
    rows: rows.map((row) => row.map(({ value }) => value)),
    cells,
    columns: widths.map((width) => (width === 0 ? { hidden: true } : { width })),
    ...layout,
  };
}

/** A name that a spreadsheet takes: at most 31 characters, none of them special, and none used before. */
export function sheetName(wanted: string, used: readonly string[]): string {
  const plain = wanted
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  const base = [...plain].slice(0, 28).join('').trim() || '-';
  const taken = new Set(used.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? base : `${base} ${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
