import type { Table, Text } from '../../document.ts';

/** A column of numbers has the marks after its numbers in a slot, so that the digits stay aligned. */
function isOfNumbers({ columns }: Table, at: number): boolean {
  const { align } = columns[at] ?? {};
  return align === 'decimal' || align === 'end';
}

const endsInMark = (text: Text = []) => text.length > 1 && text.at(-1)?.mark !== undefined;

/** Whether a column has a slot for marks. */
export function hasMarks(table: Table, at: number): boolean {
  return isOfNumbers(table, at) && table.rows.some((row) => endsInMark(row[at]));
}

/** A row without the marks that stand in slots. */
export function withoutMarks(table: Table): (row: Table['rows'][number]) => readonly Text[] {
  const slots = table.columns.map((_, at) => hasMarks(table, at));
  if (!slots.includes(true)) return (row) => row;
  return (row) =>
    row.map((text, at) => (slots[at] && endsInMark(text) ? withoutEnd(text.slice(0, -1)) : text));
}

/** White space between a number and its mark. */
function withoutEnd(text: Text): Text {
  const last = text.at(-1);
  return last && last.text.trim() === '' ? text.slice(0, -1) : text;
}

/** The mark of a cell that stands in the slot of its column. */
export function markOf(table: Table, text: Text | undefined, at: number): Text | undefined {
  return endsInMark(text) && isOfNumbers(table, at) ? text?.slice(-1) : undefined;
}
