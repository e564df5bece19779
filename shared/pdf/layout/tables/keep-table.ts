import type { Table } from '../../document.ts';
import { contentBottom, page, space, styles } from '../../theme.ts';
import type { Typesetter } from '../../typesetter.ts';
import { heightOfCaption } from '../blocks/caption.ts';
import { heightOf } from '../blocks/text.ts';
import { type KeepTogether, maxBlankForFew } from '../pages/keep-together.ts';
import { prepareTable } from './prepare.ts';
import type { Row } from './rows.ts';

/** A table of few rows is kept together if this leaves little of the page blank. */
const maxRowsKeptTogether = 8;
/** With three rows on each page, a small table may be split. */
const minRowsParted = 6;
const maxHeightKeptTogether = (contentBottom - page.top) / 3;

/** Keeps caption, head and first rows together, and all of a small table. */
export function keepOfTable(typesetter: Typesetter, table: Table, width: number): KeepTogether {
  const { head, rows } = prepareTable(typesetter, table, width);
  const caption = heightOfCaption(typesetter, table, width);
  const notes = heightOfNotes(typesetter, table, width);
  const min = caption + head.height + heightOfRows(rows, 0, notes);
  const preferred = caption + head.height + sumOf(rows) + notes;
  const isSmall = rows.length <= maxRowsKeptTogether && preferred <= maxHeightKeptTogether;
  if (!isSmall) return { min, preferred: min };
  return rows.length < minRowsParted
    ? { min, preferred, maxBlank: maxBlankForFew }
    : { min, preferred };
}

/** The height of a row with those kept on its page; the notes keep with the last. */
export function heightOfRows(rows: readonly Row[], at: number, notes: number): number {
  const end = endOfTogether(rows, at);
  const height = sumOf(rows.slice(at, end));
  return end < rows.length ? height : height + notes;
}

function endOfTogether(rows: readonly Row[], at: number): number {
  let end = at + 1;
  while (end < rows.length && !mayPart(rows, end)) end += 1;
  return end;
}

/** A row of so many lines may stand alone on a page. */
const linesOfTallRow = 6;

function isTall({ cells }: Row): boolean {
  return cells.some(({ lines }) => lines.length >= linesOfTallRow);
}

/** Whether a page may end before this row: two rows, or a tall one, are on each side of it, and no heading of a group is above. */
function mayPart(rows: readonly Row[], at: number): boolean {
  if (rows[at - 1]?.group) return false;
  const isEnough = (some: readonly Row[]) => some.length > 1 || some.some(isTall);
  return isEnough(rows.slice(Math.max(0, at - 2), at)) && isEnough(rows.slice(at, at + 2));
}

const sumOf = (rows: readonly Row[]) => rows.reduce((sum, { height }) => sum + height, 0);

export function heightOfNotes(
  typesetter: Typesetter,
  { notes = [] }: Table,
  width: number,
): number {
  const heights = notes.map(
    (text) => space.remark + heightOf(typesetter, text, styles.note, width),
  );
  return heights.reduce((sum, height) => sum + height, 0);
}
