import type { Table, Text } from '../../document.ts';
import { breakLines } from '../../linebreak/break-lines.ts';
import { heightOfLines, type Line, leadingOf } from '../../linebreak/line.ts';
import { naturalWidth } from '../../linebreak/text-widths.ts';
import { firstLanguage } from '../../linebreak/two-languages.ts';
import { plainText } from '../../plain-text.ts';
import { families } from '../../shaping/typefaces.ts';
import { contentBottom, contentWidth, page, space, styles } from '../../theme.ts';
import type { Typesetter } from '../../typesetter.ts';
import { baselineOf, writeText } from '../blocks/text.ts';
import type { Element } from '../display-list.ts';
import { addSpace, type Flow, mark, newPage, put } from '../pages/flow.ts';
import { keepTogether } from '../pages/keep-together.ts';
import { shortenText } from '../shorten-text.ts';
import type { Geometry } from './columns.ts';
import { layHead, layRow } from './draw-rows.ts';
import { heightOfNotes, heightOfRows, keepOfTable } from './keep-table.ts';
import { prepareTable } from './prepare.ts';
import { alignBaselines, type Row } from './rows.ts';

type Context = {
  readonly root: Element;
  readonly words: { readonly continued: string };
  readonly isKeptWithPrevious: boolean;
};
/** Lays a table: caption, head (again on every page), rows that are not split unless taller than a page, notes. */
export function layTable(
  flow: Flow,
  table: Table,
  { root, words, isKeptWithPrevious }: Context,
): void {
  const { grid, head, rows } = prepareTable(flow.typesetter, table);
  const element = { type: 'Table', parent: root };
  addSpace(flow, space.table / 2);
  if (!isKeptWithPrevious) keepTogether(flow, keepOfTable(flow.typesetter, table));
  if (!table.titled) layCaption(flow, table.caption, element);
  layHead(flow, head, grid, { type: 'THead', parent: element });
  const body = { type: 'TBody', parent: element };
  layRows(flow, rows, {
    grid,
    head,
    body,
    ids: table.rowIds ?? [],
    caption: table.caption,
    continued: words.continued,
    notes: heightOfNotes(flow.typesetter, table),
  });
  for (const text of table.notes ?? []) layTableNote(flow, text, root);
  addSpace(flow, space.table);
}

/** A repeated caption takes one line of any script, and the space below it. */
const captionHeight =
  styles.caption.leading * Math.max(...Object.values(families).map(({ height }) => height)) +
  space.captionGap;

/** The caption is a child of the table. */
function layCaption(flow: Flow, text: Text, table: Element): void {
  const element = { type: 'Caption', parent: table };
  writeText(flow, { text, style: styles.caption, x: page.left, width: contentWidth, element });
  flow.y += space.captionGap;
}

type Body = {
  readonly grid: readonly Geometry[];
  readonly head: Row;
  readonly body: Element;
  readonly ids: readonly string[];
  readonly caption: Text;
  readonly continued: string;
  /** Height of the notes. */
  readonly notes: number;
};

function layRows(flow: Flow, rows: readonly Row[], table: Body): void {
  for (const [at, row] of rows.entries()) {
    const parent = { type: 'TR', parent: table.body };
    const elements = table.grid.map(({ column }) =>
      column.rowHeader ? ({ type: 'TH', parent, scope: 'Row' } as const) : { type: 'TD', parent },
    );
    if (isParted(flow, heightOfRows(rows, at, table.notes), table)) continueTable(flow, table);
    let id = table.ids[at];
    for (const part of partsOf(row, flow, table)) {
      if (id !== undefined) mark(flow, id);
      id = undefined;
      layRow(flow, part, table.grid, elements);
    }
  }
}

/** Whether rows that are kept together do not fit here, but on an empty page. */
function isParted({ y }: Flow, height: number, table: Body): boolean {
  return y + height > contentBottom && height <= roomOnEmptyPage(table);
}

function roomOnEmptyPage({ head }: Body): number {
  return contentBottom - page.top - head.height - captionHeight;
}

/** A row is one part, on this page or the next; one taller than a page is split where the page ends. */
function* partsOf(row: Row, flow: Flow, table: Body): Iterable<Row> {
  const { leading } = styles.cell;
  if (row.height <= roomOnEmptyPage(table)) {
    if (flow.y + row.height > contentBottom) continueTable(flow, table);
    yield row;
    return;
  }
  let rest = row.cells;
  while (rest.some(({ lines }) => lines.length > 0)) {
    if (flow.y + 3 * leading > contentBottom) continueTable(flow, table);
    const room = contentBottom - flow.y - 2 * space.cellY;
    const cells = rest.map((cell) => ({ ...cell, lines: fittingLines(cell.lines, room) }));
    yield alignBaselines(cells, styles.cell);
    rest = rest.map((cell, at) => ({
      ...cell,
      lines: cell.lines.slice(cells[at]?.lines.length ?? 0),
    }));
  }
}

/** The lines of a cell that fit, at least one, so that every page makes progress. */
function fittingLines(lines: readonly Line[], room: number): readonly Line[] {
  const fitting = lines.findIndex(
    (_, at) => heightOfLines(lines.slice(0, at + 1), styles.cell) > room,
  );
  return fitting === -1 ? lines : lines.slice(0, Math.max(1, fitting));
}

function continueTable(flow: Flow, { grid, head, caption, continued }: Body): void {
  newPage(flow);
  const { caption: style } = styles;
  const [line] = breakLines(
    flow.typesetter,
    continuedCaption(flow.typesetter, caption, continued),
    style,
    Number.POSITIVE_INFINITY,
  );
  if (line) {
    const baseline = baselineOf(flow.y, line, style);
    put(flow, { draw: 'line', line, style, x: page.left, baseline });
  }
  flow.y += leadingOf(line, style) + space.captionGap;
  layHead(flow, head, grid);
}

/**
 * A repeated caption takes one line: the first language only, without secondary text. A long one is shortened, but never the mark
 * that it continues.
 */
function continuedCaption(typesetter: Typesetter, caption: Text, continued: string): Text {
  const mark = { text: continued };
  const room = contentWidth - naturalWidth(typesetter, [mark], styles.caption);
  const own = plainText(firstLanguage(caption).filter(({ secondary }) => !secondary)).trim();
  return [{ text: shortenText(typesetter, own, styles.caption, room) }, mark];
}

function layTableNote(flow: Flow, text: Text, root: Element): void {
  flow.y += space.remark;
  const element = { type: 'P', parent: root };
  writeText(flow, { text, style: styles.small, x: page.left, width: contentWidth, element });
}
