import type { Table, Text } from '../../document.ts';
import { breakLines } from '../../linebreak/break-lines.ts';
import { heightOfLines, type Line, leadingOf } from '../../linebreak/line.ts';
import { naturalWidth } from '../../linebreak/text-widths.ts';
import { firstLanguage } from '../../linebreak/two-languages.ts';
import { plainText } from '../../plain-text.ts';
import { families } from '../../shaping/typefaces.ts';
import { contentBottom, page, rules, space, styles } from '../../theme.ts';
import { captionOf, layCaption } from '../blocks/caption.ts';
import { baselineOf, writeText } from '../blocks/text.ts';
import type { Element } from '../display-list.ts';
import { addSpace, addSpaceAbove, type Flow, mark, newPage, put } from '../pages/flow.ts';
import { keepTogether } from '../pages/keep-together.ts';
import { shortenText } from '../shorten-text.ts';
import type { Geometry } from './columns.ts';
import { layGroup, layHead, layRow, putRule } from './draw-rows.ts';
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
  const { typesetter, width } = flow;
  const { grid, head, rows } = prepareTable(typesetter, table, width);
  const element = { type: 'Table', parent: root };
  addSpaceAbove(flow, space.table);
  if (!isKeptWithPrevious) keepTogether(flow, keepOfTable(typesetter, table, width));
  layCaption(flow, table, element);
  layHead(flow, head, grid, { type: 'THead', parent: element });
  layRows(flow, rows, {
    grid,
    head,
    element,
    ids: table.rowIds ?? [],
    caption: captionOf(typesetter, table),
    continued: words.continued,
    notes: heightOfNotes(typesetter, table, width),
  });
  putRule(flow, rules.edge);
  for (const text of table.notes ?? []) layTableNote(flow, text, root);
  addSpace(flow, space.table);
}

/** A repeated caption takes one line of any script, and the space below it. */
const captionHeight =
  styles.caption.leading * Math.max(...Object.values(families).map(({ height }) => height)) +
  space.captionGap;

type Body = {
  readonly grid: readonly Geometry[];
  readonly head: Row;
  readonly element: Element;
  readonly ids: readonly string[];
  readonly caption: Text;
  readonly continued: string;
  /** Height of the notes. */
  readonly notes: number;
};

/** Lays the rows, each group as a section of its own. */
function layRows(flow: Flow, rows: readonly Row[], table: Body): void {
  let body = { type: 'TBody', parent: table.element };
  for (const [at, row] of rows.entries()) {
    const isFirst = at === 0;
    if (row.group && !isFirst) body = { type: 'TBody', parent: table.element };
    const isOnNewPage = isParted(flow, heightOfRows(rows, at, table.notes), table);
    if (isOnNewPage) continueTable(flow, table);
    if (!isFirst && !isOnNewPage && !rows[at - 1]?.group)
      putRule(flow, row.group ? rules.group : rules.row);
    if (row.group) layGroup(flow, row, table.grid.length, body);
    else layParts(flow, row, table, body);
  }
}

function layParts(flow: Flow, row: Row, table: Body, body: Element): void {
  const parent = { type: 'TR', parent: body };
  const elements = table.grid.map(({ column }) =>
    column.rowHeader ? ({ type: 'TH', parent, scope: 'Row' } as const) : { type: 'TD', parent },
  );
  let id = row.at === undefined ? undefined : table.ids[row.at];
  for (const part of partsOf(row, flow, table)) {
    if (id !== undefined) mark(flow, id);
    id = undefined;
    layRow(flow, part, table.grid, elements);
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
    const room = contentBottom - flow.y - space.cellTop - space.cellBottom;
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
  putRule(flow, rules.edge);
  newPage(flow);
  const { caption: style } = styles;
  const [line] = breakLines(
    flow.typesetter,
    continuedCaption(flow, caption, continued),
    style,
    Number.POSITIVE_INFINITY,
  );
  if (line) {
    const baseline = baselineOf(flow.y, line, style);
    put(flow, { draw: 'line', line, style, x: flow.x, baseline });
  }
  flow.y += leadingOf(line, style) + space.captionGap;
  layHead(flow, head, grid);
}

/**
 * A repeated caption takes one line: the first language only, without secondary text. A long one is shortened, but never the mark
 * that it continues.
 */
function continuedCaption({ typesetter, width }: Flow, caption: Text, continued: string): Text {
  const mark = { text: continued };
  const room = width - naturalWidth(typesetter, [mark], styles.caption);
  const own = plainText(firstLanguage(caption).filter(({ secondary }) => !secondary)).trim();
  return [{ text: shortenText(typesetter, own, styles.caption, room) }, mark];
}

function layTableNote(flow: Flow, text: Text, root: Element): void {
  flow.y += space.remark;
  const element = { type: 'P', parent: root };
  writeText(flow, { text, style: styles.note, x: flow.x, width: flow.width, element });
}
