import { leadingOf } from '../../linebreak/line.ts';
import { contentWidth, page, type Style, space, styles } from '../../theme.ts';
import { baselineOf } from '../blocks/text.ts';
import type { Element } from '../display-list.ts';
import { type Flow, put } from '../pages/flow.ts';
import type { Geometry } from './columns.ts';
import type { Cell, Row } from './rows.ts';

/** Without a section it is the repeated head of a continued table: decoration, since the first one was read. */
export function layHead(flow: Flow, head: Row, grid: readonly Geometry[], section?: Element): void {
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

export function layRow(
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
  { lines, shift, baselineShift = 0, atEnd, number }: Cell,
  { left, y, inner, style, element }: Spot,
): void {
  if (lines.length === 0 && element) put(flow, { draw: 'empty', element });
  let top = y + space.cellY + baselineShift;
  for (const line of lines) {
    const baseline = baselineOf(top, line, style);
    top += leadingOf(line, style);
    put(flow, {
      draw: 'line',
      line,
      style,
      x: left + (atEnd && line !== number ? inner - line.width : shift),
      baseline,
      ...(element && { element }),
    });
  }
}
