import { inDigits } from '../../digits.ts';
import type { List, Text } from '../../document.ts';
import { breakLines } from '../../linebreak/break-lines.ts';
import { withSpaceBehind } from '../../linebreak/line.ts';
import { isInTwo } from '../../linebreak/two-languages.ts';
import { widthOf } from '../../shaping/measure.ts';
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

/** Between a mark and its text, at least; digits of another script are at most so much wider. */
const minMarkGap = 6;

/** Numbers of many digits take more room. */
function indentOf(typesetter: Typesetter, { ordered, items }: List): number {
  if (!ordered) return space.listIndent.unordered;
  const needed = widthOf(typesetter, String(items.length), styles.listNumber) + minMarkGap;
  return Math.max(space.listIndent.ordered, needed);
}

const itemWidth = (typesetter: Typesetter, list: List, width: number) =>
  width - indentOf(typesetter, list);

/** Items are further apart than lines, and items in two languages further than the languages. */
function gapOf(typesetter: Typesetter, items: readonly Text[]): number {
  if (items.some(isInTwo)) return space.paragraph;
  return space.listItem + ((typesetter.lineHeightFactor - 1) * styles.body.leading) / 2;
}

/** The height of the first items, which are kept together. */
function startOfList(typesetter: Typesetter, list: List, width: number): number {
  return heightOfItems(typesetter, list, 0, width);
}

/** A list of few items is kept together if this leaves little of the page blank. */
const maxItemsKeptTogether = 6;
const maxHeightKeptTogether = 140;

export function keepOfList(typesetter: Typesetter, list: List, width: number): KeepTogether {
  const min = startOfList(typesetter, list, width);
  if (list.items.length > maxItemsKeptTogether) return { min, preferred: min };
  const heights = list.items.map((text) =>
    heightOf(typesetter, text, styles.body, itemWidth(typesetter, list, width)),
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
      Math.min(heightOfItems(flow.typesetter, block, at, flow.width), contentBottom - page.top),
    );
    const sign = ordered ? inDigits(String(at + 1), words.digits) : '•';
    layItem(flow, text, { sign, indent: indentOf(flow.typesetter, block) }, item);
    flow.y += gapOf(flow.typesetter, items);
  }
  addSpace(flow, space.paragraph);
}

/** The height of an item with those kept on its page; long items may be split. */
function heightOfItems(typesetter: Typesetter, list: List, at: number, width: number): number {
  const { items } = list;
  const together = items.slice(at, at + countKeptTogether(at, items.length));
  const heights = together.map((text) =>
    heightKeptTogether(typesetter, text, styles.body, itemWidth(typesetter, list, width)),
  );
  return heights.reduce(
    (sum, height) => sum + height + gapOf(typesetter, items),
    -gapOf(typesetter, items),
  );
}

type Mark = { readonly sign: string; readonly indent: number };

/** The mark shares the baseline of the first line, whose script may need more leading. */
function layItem(flow: Flow, text: Text, { sign, indent }: Mark, item: Element): void {
  const { typesetter } = flow;
  const [x, width] = [flow.x + indent, flow.width - indent];
  const [first] = breakLines(typesetter, text, styles.body, width);
  const style = styles.listNumber;
  const [line] = breakLines(typesetter, [{ text: sign }], style, Number.POSITIVE_INFINITY);
  if (line) {
    put(flow, {
      draw: 'line',
      line: withSpaceBehind(line),
      style,
      x: flow.x,
      baseline: baselineOf(flow.y, first ?? line, styles.body),
      element: { type: 'Lbl', parent: item },
    });
  }
  const element = { type: 'LBody', parent: item };
  writeText(flow, { text, style: styles.body, x, width, element });
}
