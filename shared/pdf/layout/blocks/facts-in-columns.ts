import type { Facts } from '../../document.ts';
import { colours, gutter, millimetres, rules, space, styles } from '../../theme.ts';
import type { Typesetter } from '../../typesetter.ts';
import { addSpace, addSpaceAbove, ensureRoom, type Flow, put } from '../pages/flow.ts';
import { keepOnPage } from '../pages/keep-together.ts';
import type { Context } from './context.ts';
import { heightOf, writeText } from './text.ts';

type Fact = Facts['facts'][number];

/** Around the facts, by their frame. */
const paddings = {
  band: { left: space.bandX, right: space.bandX, y: space.bandY },
  rule: { left: millimetres(4), right: 0, y: 0 },
  none: { left: 0, right: 0, y: 0 },
} as const;

/** A text that takes more lines of its column has a row of its own, across the whole width. */
const maxLines = 7;

type Row = { readonly facts: readonly Fact[]; readonly width: number };

/** Lays facts in columns, row by row, each label above its text; all of them on one page, if a page has room. */
export function layFactsInColumns(
  flow: Flow,
  { facts, columns = 1, frame }: Facts,
  { root }: Pick<Context, 'root'>,
): void {
  addSpaceAbove(flow, space.table);
  const padding = paddings[frame ?? 'none'];
  const inner = flow.width - padding.left - padding.right;
  const rows = rowsOf(flow.typesetter, facts, columns, inner);
  const gap = columns === 1 ? 5.25 : 7;
  const heights = rows.map((row) => heightOfRow(flow.typesetter, row));
  const height = heights.reduce((sum, own) => sum + own + gap, -gap) + 2 * padding.y;
  if (keepOnPage(flow, height)) putFrame(flow, frame, height);
  const list = { type: 'L', parent: root };
  flow.y += padding.y;
  for (const [at, { facts: row, width }] of rows.entries()) {
    ensureRoom(flow, heights[at] ?? 0);
    const ends: Flow[] = [];
    for (const [column, fact] of row.entries()) {
      const x = flow.x + padding.left + column * (width + gutter);
      const item = { type: 'LI', parent: list };
      const beside = { ...flow };
      const label = { type: 'Lbl', parent: item };
      const labelBox = { text: fact.label, style: styles.note, x, width, isLabel: true };
      writeText(beside, { ...labelBox, element: label });
      const body = { type: 'LBody', parent: item };
      writeText(beside, { text: fact.text, style: styles.fact, x, width, element: body });
      ends.push(beside);
    }
    goOnAfter(flow, ends);
    flow.y += gap;
  }
  flow.y += padding.y - gap;
  addSpace(flow, space.table);
}

/** Goes on below the texts of a row, which may have taken several pages. */
function goOnAfter(flow: Flow, ends: readonly Flow[]): void {
  const last = Math.max(...ends.map(({ at }) => at));
  const lowest = Math.max(...ends.filter(({ at }) => at === last).map(({ y }) => y));
  flow.at = last;
  flow.y = lowest;
}

function putFrame(flow: Flow, frame: Facts['frame'], height: number): void {
  const { x, y, width } = flow;
  if (frame === 'band') put(flow, { draw: 'band', x, y, width, height });
  if (frame === 'rule')
    put(flow, { draw: 'band', x, y, width: rules.row.weight, height, colour: colours.rule });
}

function rowsOf(
  typesetter: Typesetter,
  facts: readonly Fact[],
  columns: number,
  inner: number,
): readonly Row[] {
  const width = (inner - (columns - 1) * gutter) / columns;
  const maxHeight = maxLines * styles.fact.leading * typesetter.lineHeightFactor;
  const isLong = ({ text }: Fact) =>
    columns > 1 && heightOf(typesetter, text, styles.fact, width) > maxHeight;
  const rows: { facts: Fact[]; width: number }[] = [];
  for (const fact of facts) {
    const last = rows.at(-1);
    if (isLong(fact)) rows.push({ facts: [fact], width: inner });
    else if (last?.width === width && last.facts.length < columns) last.facts.push(fact);
    else rows.push({ facts: [fact], width });
  }
  return rows;
}

function heightOfRow(typesetter: Typesetter, { facts, width }: Row): number {
  const heights = facts.map(
    ({ label, text }) =>
      heightOf(typesetter, label, styles.note, width) +
      heightOf(typesetter, text, styles.fact, width),
  );
  return Math.max(...heights);
}
