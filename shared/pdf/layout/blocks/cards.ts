import type { Card, CardSize, Cards } from '../../document.ts';
import { gutter, millimetres, rules, space, styles } from '../../theme.ts';
import type { Element, RuleStyle } from '../display-list.ts';
import { addSpace, addSpaceAbove, type Flow, put } from '../pages/flow.ts';
import { keepOnPage } from '../pages/keep-together.ts';
import type { CardPart } from './card-part.ts';
import { partsOfCard } from './card-parts.ts';
import type { Context } from './context.ts';
import { paragraphIn } from './put-lines.ts';
import { writeText } from './text.ts';

type Form = {
  readonly inRow: number;
  /** In a narrow place fewer cards are in a row. */
  readonly minWidth: number;
  /** Above a card. */
  readonly rule?: RuleStyle;
};

const forms: Readonly<Record<CardSize, Form>> = {
  hero: { inRow: 1, minWidth: 0 },
  card: { inRow: 3, minWidth: millimetres(40), rule: rules.card },
  small: { inRow: 4, minWidth: millimetres(30), rule: rules.smallCard },
};
/** Between the rule and the figure. */
const belowRule = 3.5;

/** Lays cards in rows. The parts of the cards of a row begin at the same heights; a row stays on one page. */
export function layCards(
  flow: Flow,
  { cards, size = 'card' }: Cards,
  { root }: Pick<Context, 'root'>,
): void {
  const { inRow, minWidth, rule } = forms[size];
  const room = Math.max(1, Math.floor((flow.width + gutter) / (minWidth + gutter)));
  const columns = Math.min(inRow, room);
  const width = (flow.width - (columns - 1) * gutter) / columns;
  addSpaceAbove(flow, space.table);
  const list = { type: 'L', parent: root };
  for (let at = 0; at < cards.length; at += columns) {
    const row = cards.slice(at, at + columns);
    layRow(flow, row, { size, width, list, ...(rule && { rule }) });
    addSpace(flow, space.table);
  }
}

type Row = {
  readonly size: CardSize;
  readonly width: number;
  readonly list: Element;
  readonly rule?: RuleStyle;
};

function layRow(flow: Flow, cards: readonly Card[], { size, width, list, rule }: Row): void {
  const parts = cards.map((card) => partsOfCard(flow.typesetter, card, { size, width }));
  const heights = heightsOf(parts);
  const above = rule ? belowRule : 0;
  const height = heights.reduce((sum, own) => sum + own, above);
  if (!keepOnPage(flow, height)) {
    for (const card of cards) layTallCard(flow, card, list);
    return;
  }
  for (const [column, own] of parts.entries()) {
    const x = flow.x + column * (width + gutter);
    if (rule) put(flow, { draw: 'rule', x, y: flow.y, width, ...rule });
    const item = { type: 'LI', parent: list };
    const element = { type: 'LBody', parent: item };
    let y = flow.y + above;
    for (const [at, part] of own.entries()) {
      part.putAt(flow, { x, y, element: at === 0 ? { type: 'Lbl', parent: item } : element });
      y += heights[at] ?? 0;
    }
  }
  flow.y += height;
}

/** A card that is taller than a page is set as paragraphs. */
function layTallCard(flow: Flow, card: Card, list: Element): void {
  const { value, unit = [], label, detail = [], date = [], source = [] } = card;
  const item = { type: 'LI', parent: list };
  const body = { type: 'LBody', parent: item };
  const { x, width } = flow;
  const mark = { type: 'Lbl', parent: item };
  const own = [...value, ...(unit.length > 0 ? [{ text: ' ' }, ...unit] : [])];
  writeText(flow, { text: own, style: styles.heading3, x, width, element: mark });
  for (const text of [label, detail, date, source])
    if (text.length > 0)
      writeText(flow, { text, style: styles.fact, x, width, element: paragraphIn(body) });
}

/** The height of each part in the highest card. */
function heightsOf(cards: readonly (readonly CardPart[])[]): readonly number[] {
  const [first = []] = cards;
  return first.map((_, at) => Math.max(...cards.map((parts) => parts[at]?.height ?? 0)));
}
