import type { Column, Table, Text } from '../document.ts';
import { plainText } from '../plain-text.ts';
import { families } from '../text/typefaces.ts';
import { contentBottom, contentWidth, page, type Style, space, styles } from '../tokens.ts';
import { decimalShift, isFigure } from './decimal-alignment.ts';
import type { Element } from './display-list.ts';
import { type Flow, gap, keep, mark, newPage, put, type Stay } from './flow.ts';
import { breakLines, heightOfLines, type Line, leadingOf, naturalWidth } from './lines.ts';
import { shortened } from './shortened.ts';
import { sistersOf } from './sister-tables.ts';
import { columnsOf, type Geometry } from './table-columns.ts';
import { type Cell, cellsOf, isOneBelow, levelled, type Row, tallestOf } from './table-rows.ts';
import { baselineOf, heightOf, writeText } from './text.ts';
import { firstLanguage } from './two-languages.ts';

type Context = {
  readonly root: Element;
  readonly words: { readonly continued: string };
  readonly isLed: boolean;
};
/** A table whose rows are broken into lines. */
type Prepared = {
  readonly grid: readonly Geometry[];
  readonly head: Row;
  readonly rows: readonly Row[];
};

/** Words that take more than this on one line, in points, are a text, which is read from its left edge. */
const widestAtEnd = 110;

const prepared = new WeakMap<Table, Prepared>();

/** Breaks the rows of a table once, whether only their height is asked for or they are laid. */
function prepare(table: Table): Prepared {
  const known = prepared.get(table);
  if (known) return known;
  const grid = columnsOf(table);
  const inSisters = sistersOf(table).flatMap((sister) => sister.rows);
  const columns = grid.map((_, at) => inSisters.map((row) => row[at] ?? []));
  const ownColumns = grid.map((_, at) => table.rows.map((row) => row[at] ?? []));
  const shifts = grid.map((place, at) => decimalShift(place, columns[at] ?? []));
  const ofFigures = grid.map(({ column }, at) => isOfFigures(column, ownColumns[at] ?? []));
  const heads = table.columns.map(({ head }) => head);
  const isHeadBelow = grid.some(({ inner }, at) =>
    isOneBelow([heads[at]], { inner, style: styles.cellHead }),
  );
  const areBelow = grid.map(({ inner }, at) =>
    isOneBelow(ownColumns[at] ?? [], { inner, style: styles.cell }),
  );
  const headForm = { areBelow: grid.map(() => isHeadBelow) };
  const head = cellsOf(grid, heads, styles.cellHead, headForm).map((cell, at) =>
    ending(cell, ofFigures[at]),
  );
  const rows = table.rows.map((given) => {
    const row = table.columns.map((_, at) => said(given[at]));
    return cellsOf(grid, row, styles.cell, { shifts, areBelow }).map((cell, at) => {
      const areWords = shifts[at]?.(row[at] ?? []) === undefined;
      return ending(cell, ofFigures[at] && areWords && isShort(row[at] ?? []));
    });
  });
  const tallest = tallestOf(rows);
  const entry = {
    grid,
    head: levelled(head, styles.cellHead),
    rows: rows.map((cells) => levelled(cells, styles.cell, tallest)),
  };
  prepared.set(table, entry);
  return entry;
}

const nothing: Text = [{ text: '—' }];

/** A cell in which nothing is said shows that nothing was left out of it. */
function said(text: Text = []): Text {
  return text.some((run) => run.text !== '') ? text : nothing;
}

/** A column for figures may hold texts only, and is set as text then. */
function isOfFigures({ align }: Column, cells: readonly Text[]): boolean {
  return align === 'decimal' && (cells.some(isFigure) || cells.every(isShort));
}

function isShort(text: Text): boolean {
  return naturalWidth(text, styles.cell) <= widestAtEnd;
}

/** The head of a column of figures, and a word or two in place of a figure, end where the figures do. */
function ending(cell: Cell, atEnd = false): Cell {
  return atEnd ? { ...cell, atEnd } : cell;
}

/** A table of few rows that take little of a page is kept whole where little is left white for it. */
const mostRowsKept = 8;
const mostHeightKept = (contentBottom - page.top) / 3;

/** What of a table is never parted: caption, head and the rows that begin it; of a small one, all of it if may be. */
export function stayOfTable(table: Table): Stay {
  const { head, rows } = prepare(table);
  const caption = heightOfCaption(table);
  const notes = heightOfNotes(table);
  const least = caption + head.height + heightOfRows(rows, 0, notes);
  const whole = caption + head.height + sumOf(rows) + notes;
  const isSmall = rows.length <= mostRowsKept && whole <= mostHeightKept;
  return { least, whole: isSmall ? whole : least };
}

function heightOfCaption({ caption, titled }: Table): number {
  return titled ? 0 : heightOf(caption, styles.caption, contentWidth) + space.captionGap;
}

/** The height of a row and of those that stay on its page; the notes stay with the last. */
function heightOfRows(rows: readonly Row[], at: number, notes: number): number {
  const end = endOfTogether(rows, at);
  const height = sumOf(rows.slice(at, end));
  return end < rows.length ? height : height + notes;
}

function endOfTogether(rows: readonly Row[], at: number): number {
  let end = at + 1;
  while (end < rows.length && !mayPart(rows, end)) end += 1;
  return end;
}

/** A row of so many lines is enough of a table to stand alone on its page. */
const linesOfTallRow = 6;

function isTall({ cells }: Row): boolean {
  return cells.some(({ lines }) => lines.length >= linesOfTallRow);
}

/** Whether a page may end before this row: two rows, or a tall one, are on each side of it. */
function mayPart(rows: readonly Row[], at: number): boolean {
  const isEnough = (some: readonly Row[]) => some.length > 1 || some.some(isTall);
  return isEnough(rows.slice(Math.max(0, at - 2), at)) && isEnough(rows.slice(at, at + 2));
}

const sumOf = (rows: readonly Row[]) => rows.reduce((sum, { height }) => sum + height, 0);

function heightOfNotes({ notes = [] }: Table): number {
  const heights = notes.map((text) => space.remark + heightOf(text, styles.small, contentWidth));
  return heights.reduce((sum, height) => sum + height, 0);
}

/** Lays a table: caption, head (again on every page), rows that are not split unless taller than a page, notes. */
export function layTable(flow: Flow, table: Table, { root, words, isLed }: Context): void {
  const { grid, head, rows } = prepare(table);
  const element = { type: 'Table', parent: root };
  gap(flow, space.table / 2);
  if (!isLed) keep(flow, stayOfTable(table));
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
    notes: heightOfNotes(table),
  });
  for (const text of table.notes ?? []) layTableNote(flow, text, root);
  gap(flow, space.table);
}

/** A repeated caption takes one line, of whatever script, and a little air. */
const captionHeight =
  styles.caption.leading * Math.max(...Object.values(families).map(({ height }) => height)) +
  space.captionGap;

/** The caption is a child of the table. */
function layCaption(flow: Flow, text: Text, table: Element): void {
  const element = { type: 'Caption', parent: table };
  writeText(flow, { text, style: styles.caption, x: page.left, width: contentWidth, element });
  flow.y += space.captionGap;
}

/** Without a section it is the repeated head of a continued table: decoration, since the first one was read. */
function layHead(flow: Flow, head: Row, grid: readonly Geometry[], section?: Element): void {
  const { height } = head;
  put(flow, { draw: 'band', x: page.left, y: flow.y, width: contentWidth, height });
  const row = section && { type: 'TR', parent: section };
  for (const [at, { x, margin, inner }] of grid.entries()) {
    const cell = head.cells[at] ?? { lines: [], shift: 0 };
    const element = row && ({ type: 'TH', parent: row, scope: 'Column' } as const);
    const left = x + margin;
    putCell(flow, cell, { left, y: flow.y, inner, style: styles.cellHead, element });
  }
  flow.y += height;
  put(flow, { draw: 'rule', x: page.left, y: flow.y, width: contentWidth });
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

/** Whether rows that stay together would be parted here, and not on the next page. */
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
    yield levelled(cells, styles.cell);
    rest = rest.map((cell, at) => ({
      ...cell,
      lines: cell.lines.slice(cells[at]?.lines.length ?? 0),
    }));
  }
}

/** The lines of a cell that fit; one at least, so that every page takes something. */
function fittingLines(lines: readonly Line[], room: number): readonly Line[] {
  const fitting = lines.findIndex(
    (_, at) => heightOfLines(lines.slice(0, at + 1), styles.cell) > room,
  );
  return fitting === -1 ? lines : lines.slice(0, Math.max(1, fitting));
}

function continueTable(flow: Flow, { grid, head, caption, continued }: Body): void {
  newPage(flow);
  const { caption: style } = styles;
  const [line] = breakLines(continuedCaption(caption, continued), style, Number.POSITIVE_INFINITY);
  if (line) {
    const baseline = baselineOf(flow.y, line, style);
    put(flow, { draw: 'line', line, style, x: page.left, baseline });
  }
  flow.y += leadingOf(line, style) + space.captionGap;
  layHead(flow, head, grid);
}

/**
 * In the first language alone, since it takes one line, and without what is said beside it; a long caption is cut, the mark
 * behind it never.
 */
function continuedCaption(caption: Text, continued: string): Text {
  const mark = { text: continued };
  const room = contentWidth - naturalWidth([mark], styles.caption);
  const own = plainText(firstLanguage(caption).filter(({ aside }) => !aside)).trim();
  return [{ text: shortened(own, styles.caption, room) }, mark];
}

function layRow(
  flow: Flow,
  { cells, height }: Row,
  grid: readonly Geometry[],
  elements: readonly Element[],
): void {
  for (const [at, { x, margin, inner }] of grid.entries()) {
    const [cell, element] = [cells[at], elements[at]];
    const left = x + margin;
    if (cell && element)
      putCell(flow, cell, { left, y: flow.y, inner, style: styles.cell, element });
  }
  flow.y += height;
  put(flow, { draw: 'rule', x: page.left, y: flow.y, width: contentWidth });
}

/** Where the text of a cell may stand: within its margins. */
type Spot = {
  readonly left: number;
  readonly y: number;
  readonly inner: number;
  readonly style: Style;
  readonly element?: Element | undefined;
};

function putCell(
  flow: Flow,
  { lines, shift, drop = 0, atEnd }: Cell,
  { left, y, inner, style, element }: Spot,
): void {
  if (lines.length === 0 && element) put(flow, { draw: 'empty', element });
  let top = y + space.cellY + drop;
  for (const line of lines) {
    const baseline = baselineOf(top, line, style);
    top += leadingOf(line, style);
    put(flow, {
      draw: 'line',
      line,
      style,
      x: left + (atEnd ? inner - line.width : shift),
      baseline,
      ...(element && { element }),
    });
  }
}

function layTableNote(flow: Flow, text: Text, root: Element): void {
  flow.y += space.remark;
  const element = { type: 'P', parent: root };
  writeText(flow, { text, style: styles.small, x: page.left, width: contentWidth, element });
}
