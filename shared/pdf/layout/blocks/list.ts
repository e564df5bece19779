import { inDigits } from '../../digits.ts';
import type { List, Text } from '../../document.ts';
import { breakLines } from '../../linebreak/break-lines.ts';
import { type Line, withSpaceBehind } from '../../linebreak/line.ts';
import { isInTwo } from '../../linebreak/two-languages.ts';
import { contentBottom, page, space, styles } from '../../theme.ts';
import type { Typesetter } from '../../typesetter.ts';
import type { Element } from '../display-list.ts';
import { addSpace, ensureRoom, type Flow, put } from '../pages/flow.ts';
import { type KeepTogether, keepTogether } from '../pages/keep-together.ts';
import { baselineOf, countKeptTogether, heightKeptTogether, heightOf, writeText } from './text.ts';

type Context = {
  readonly root: Element;
  readonly words: { readonly digits?: string };
  readonly isKeptWithPrevious: boolean;
};

const itemWidth = (width: number) => width - space.listIndent;

/** Items are further apart than lines, and items in two languages further than the languages. */
function gapOf(typesetter: Typesetter, items: readonly Text[]): number {
  if (items.some(isInTwo)) return space.paragraph;
  return space.paragraph / 3 + ((typesetter.lineHeightFactor - 1) * styles.body.leading) / 2;
}

/** The height of the first items, which are kept together. */
function startOfList(typesetter: Typesetter, { items }: List, width: number): number {
  return heightOfItems(typesetter, items, 0, width);
}

/** A list of few items is kept together if this leaves little of the page blank. */
const maxItemsKeptTogether = 6;
const maxHeightKeptTogether = 140;

export function keepOfList(typesetter: Typesetter, list: List, width: number): KeepTogether {
  const min = startOfList(typesetter, list, width);
  if (list.items.length > maxItemsKeptTogether) return { min, preferred: min };
  const heights = list.items.map((text) =>
    heightOf(typesetter, text, styles.body, itemWidth(width)),
  );
  const preferred = heights.reduce(
    (sum, height) => sum + height + gapOf(typesetter, list.items),
    -gapOf(typesetter, list.items),
  );
  return { min, preferred: preferred > maxHeightKeptTogether ? min : preferred };
}

/** Lays a list with its marks in the margin; at least two items stand together at a page break. */
export function layList(
  flow: Flow,
  block: List,
  { root, words, isKeptWithPrevious }: Context,
): void {
  const { items, ordered } = block;
  if (!isKeptWithPrevious) keepTogether(flow, keepOfList(flow.typesetter, block, flow.width));
  const list = { type: 'L', parent: root };
  for (const [at, text] of items.entries()) {
    const item = { type: 'LI', parent: list };
    ensureRoom(
      flow,
      Math.min(heightOfItems(flow.typesetter, items, at, flow.width), contentBottom - page.top),
    );
    const number = `${inDigits(String(at + 1), words.digits)}.`;
    layItem(
      flow,
      text,
      ordered
        ? markAtEnd(flow.typesetter, number, flow.x)
        : markAtStart(flow.typesetter, '•', flow.x),
      item,
    );
    flow.y += gapOf(flow.typesetter, items);
  }
  addSpace(flow, space.paragraph);
}

/** The height of an item with those kept on its page; long items may be split. */
function heightOfItems(
  typesetter: Typesetter,
  items: readonly Text[],
  at: number,
  width: number,
): number {
  const together = items.slice(at, at + countKeptTogether(at, items.length));
  const heights = together.map((text) =>
    heightKeptTogether(typesetter, text, styles.body, itemWidth(width)),
  );
  return heights.reduce(
    (sum, height) => sum + height + gapOf(typesetter, items),
    -gapOf(typesetter, items),
  );
}

type Mark = { readonly line: Line | undefined; readonly x: number };

function markAtStart(typesetter: Typesetter, text: string, left: number): Mark {
  return { line: lineOfMark(typesetter, text), x: left + space.listMark };
}

/** Numbers are aligned at their end. */
function markAtEnd(typesetter: Typesetter, text: string, left: number): Mark {
  const line = lineOfMark(typesetter, text);
  return { line, x: left + space.listIndent - space.listMark - (line?.width ?? 0) };
}

function lineOfMark(typesetter: Typesetter, text: string): Line | undefined {
  return breakLines(typesetter, [{ text }], styles.body, Number.POSITIVE_INFINITY)[0];
}

/** The mark shares the baseline of the first line, whose script may need more leading. */
function layItem(flow: Flow, text: Text, mark: Mark, item: Element): void {
  const style = styles.body;
  const x = flow.x + space.listIndent;
  const width = itemWidth(flow.width);
  const [first] = breakLines(flow.typesetter, text, style, width);
  if (mark.line) {
    const baseline = baselineOf(flow.y, first ?? mark.line, style);
    const element = { type: 'Lbl', parent: item };
    put(flow, {
      draw: 'line',
      line: withSpaceBehind(mark.line),
      style,
      x: mark.x,
      baseline,
      element,
    });
  }
  writeText(flow, { text, style, x, width, element: { type: 'LBody', parent: item } });
}
