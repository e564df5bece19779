import { leadingOf } from '../../linebreak/line.ts';
import { rules, type Style, space, styles } from '../../theme.ts';
import { putLines } from '../blocks/put-lines.ts';
import { baselineOf } from '../blocks/text.ts';
import type { Element, RuleStyle } from '../display-list.ts';
import { type Flow, put } from '../pages/flow.ts';
import type { Geometry } from './columns.ts';
import type { Cell, Row } from './rows.ts';

/** A rule across the table, at the height that the flow has reached. */
export function putRule(flow: Flow, rule: RuleStyle): void {
  put(flow, { draw: 'rule', x: flow.x, y: flow.y, width: flow.width, ...rule });
}

/** Without a section it is the repeated head of a continued table: decoration, since the first one was read. */
export function layHead(flow: Flow, head: Row, grid: readonly Geometry[], section?: Element): void {
  putRule(flow, rules.edge);
  const row = section && { type: 'TR', parent: section };
  for (const [at, { x, margins, inner }] of grid.entries()) {
    const cell = head.cells[at] ?? { lines: [], shift: 0 };
    const element = row && ({ type: 'TH', parent: row, scope: 'Column' } as const);
    const left = flow.x + x + margins.left - margins.indent;
    putCell(flow, cell, { left, y: flow.y, inner, style: styles.cellHead, element });
  }
  flow.y += head.height;
  putRule(flow, rules.head);
}

export function layRow(
  flow: Flow,
  { cells, height, top }: Row,
  grid: readonly Geometry[],
  elements: readonly Element[],
): void {
  for (const [at, { x, margins, inner }] of grid.entries()) {
    const [cell, element] = [cells[at], elements[at]];
    const left = flow.x + x + margins.left;
    if (cell && element)
      putCell(flow, cell, { left, y: flow.y, inner, style: styles.cell, top, element });
  }
  flow.y += height;
}

/** The heading of a group takes the whole width, and heads the cells below it. */
export function layGroup(
  flow: Flow,
  { group = [], height }: Row,
  columns: number,
  body: Element,
): void {
  const parent = { type: 'TR', parent: body };
  const element = { type: 'TH', parent, scope: 'Column', span: columns } as const;
  const { x, width } = flow;
  putLines(flow, {
    text: group,
    style: styles.group,
    x,
    y: flow.y + space.groupTop,
    width,
    element,
  });
  flow.y += height;
}

/** Where the text of a cell may stand: within its margins. */
type Spot = {
  readonly left: number;
  readonly y: number;
  readonly inner: number;
  readonly style: Style;
  /** Between `y` and its first line; that of most tables if absent. */
  readonly top?: number | undefined;
  readonly element?: Element | undefined;
};

function putCell(
  flow: Flow,
  { lines, shift, baselineShift = 0, atEnd, number, mark }: Cell,
  { left, y, inner, style, top: padding = space.cellTop, element }: Spot,
): void {
  if (lines.length === 0 && element) put(flow, { draw: 'empty', element });
  let top = y + padding + baselineShift;
  for (const [at, line] of lines.entries()) {
    const baseline = baselineOf(top, line, style);
    top += leadingOf(line, style);
    const own = element && { element };
    const x = left + (atEnd && line !== number ? inner - line.width : shift);
    put(flow, { draw: 'line', line, style, x, baseline, ...own });
    if (!mark || at > 0) continue;
    const inSlot = left + inner + space.markSlot - mark.width;
    put(flow, { draw: 'line', line: mark, style, x: inSlot, baseline, ...own });
  }
}
