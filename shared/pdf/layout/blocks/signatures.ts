import type { Signatures } from '../../document.ts';
import { gutter, millimetres, rules, space, styles, widthOfColumns } from '../../theme.ts';
import type { Typesetter } from '../../typesetter.ts';
import type { Element } from '../display-list.ts';
import { addSpace, addSpaceAbove, type Flow, put } from '../pages/flow.ts';
import { keepOnPage } from '../pages/keep-together.ts';
import type { Context } from './context.ts';
import { paragraphIn, putLines } from './put-lines.ts';
import { heightOf } from './text.ts';

type Row = Signatures['rows'][number];

/** The height above a line that is left empty to sign. */
const signingHeight = millimetres(15);
const padding = 5.25;
const belowLine = 2;

/** The columns of the grid: the role, the name, the signature and the date. */
const spans = [2, 5, 3, 2] as const;

/** Lays a row for each signature; a row stays on one page. */
export function laySignatures(
  flow: Flow,
  { rows, words }: Signatures,
  { root }: Pick<Context, 'root'>,
): void {
  addSpaceAbove(flow, space.table);
  const list = { type: 'L', parent: root };
  const grid = columnsOf(flow);
  put(flow, { draw: 'rule', x: flow.x, y: flow.y, width: flow.width, ...rules.head });
  for (const row of rows) {
    const item = { type: 'LI', parent: list };
    layRow(flow, row, { words, grid, item });
    put(flow, { draw: 'rule', x: flow.x, y: flow.y, width: flow.width, ...rules.row });
  }
  addSpace(flow, space.table);
}

type Column = { readonly x: number; readonly width: number };

function columnsOf(flow: Flow): readonly Column[] {
  let x = flow.x;
  return spans.map((span) => {
    const column = { x, width: widthOfColumns(span, flow.width) };
    x += column.width + gutter;
    return column;
  });
}

const none: Column = { x: 0, width: 0 };

type Place = {
  readonly words: Signatures['words'];
  readonly grid: readonly Column[];
  readonly item: Element;
};

function layRow(flow: Flow, row: Row, { words, grid, item }: Place): void {
  const [role = none, name = none, signature = none, date = none] = grid;
  const { typesetter } = flow;
  const said = heightOfPerson(typesetter, row, name.width);
  const captions = [words.name, words.signature, words.date].map((text, at) =>
    heightOf(typesetter, [{ text }], styles.note, grid[at + 1]?.width ?? 0),
  );
  const roleHeight = heightOf(typesetter, row.role, styles.note, role.width);
  const own = signingHeight + belowLine + Math.max(...captions);
  const height = Math.max(own, said, roleHeight) + 2 * padding;
  keepOnPage(flow, height);
  const y = flow.y + padding;
  const line = flow.y + height - padding - Math.max(...captions) - belowLine;
  const body = { type: 'LBody', parent: item };
  const label = { type: 'Lbl', parent: item };
  putLines(flow, { text: row.role, style: styles.note, ...role, y, element: label, isLabel: true });
  const signed = { line, body };
  if (row.name) putPerson(flow, row, { ...name, y, body });
  else putSigningLine(flow, words.name, { ...name, ...signed });
  putSigningLine(flow, words.signature, { ...signature, ...signed });
  putSigningLine(flow, words.date, { ...date, ...signed });
  flow.y += height;
}

function heightOfPerson(typesetter: Typesetter, { name, office }: Row, width: number): number {
  return (
    (name ? heightOf(typesetter, name, styles.heading3, width) : 0) +
    (office ? heightOf(typesetter, office, styles.office, width) : 0)
  );
}

function putPerson(
  flow: Flow,
  { name = [], office }: Row,
  { x, y, width, body }: Column & { readonly y: number; readonly body: Element },
): void {
  const style = styles.heading3;
  putLines(flow, { text: name, style, x, y, width, element: paragraphIn(body) });
  if (!office) return;
  const below = y + heightOf(flow.typesetter, name, style, width);
  const box = { x, y: below, width, element: paragraphIn(body) };
  putLines(flow, { ...box, text: office, style: styles.office });
}

function putSigningLine(
  flow: Flow,
  text: string,
  { x, width, line, body }: Column & { readonly line: number; readonly body: Element },
): void {
  put(flow, { draw: 'rule', x, y: line, width, ...rules.signature });
  const box = { x, y: line + belowLine, width, element: paragraphIn(body) };
  putLines(flow, { ...box, text: [{ text }], style: styles.note });
}
