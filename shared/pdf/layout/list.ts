import { inDigits } from '../digits.ts';
import type { List, Text } from '../document.ts';
import { contentBottom, contentWidth, page, space, styles } from '../tokens.ts';
import type { Element } from './display-list.ts';
import { type Flow, needs, put } from './flow.ts';
import { breakLines } from './lines.ts';
import { baselineOf, startOfText, togetherFrom, writeText } from './text.ts';

type Context = { readonly root: Element; readonly words: { readonly digits?: string } };

const itemWidth = contentWidth - space.listIndent;
const itemGap = space.paragraph / 3;

/** What of a list is never parted: the items that begin it. */
export function startOfList({ items }: List): number {
  return heightOfItems(items, 0);
}

/** Lays a list: its marks in the margin, two items together at least where a page ends. */
export function layList(flow: Flow, { items, ordered }: List, { root, words }: Context): void {
  const list = { type: 'L', parent: root };
  for (const [at, text] of items.entries()) {
    const item = { type: 'LI', parent: list };
    needs(flow, Math.min(heightOfItems(items, at), contentBottom - page.top));
    layItem(flow, text, ordered ? `${inDigits(String(at + 1), words.digits)}.` : '•', item);
  }
  flow.y += space.paragraph;
}

/** The height of an item and of those that stay on its page; long ones are parted themselves. */
function heightOfItems(items: readonly Text[], at: number): number {
  const together = items.slice(at, at + togetherFrom(at, items.length));
  const heights = together.map((text) => startOfText(text, styles.body, itemWidth));
  return heights.reduce((sum, height) => sum + height + itemGap, -itemGap);
}

/** The mark stands on the line of the first words, which may be of a script that needs more room. */
function layItem(flow: Flow, text: Text, mark: string, item: Element): void {
  const style = styles.body;
  const x = page.left + space.listIndent;
  const [first] = breakLines(text, style, itemWidth);
  const [label] = breakLines([{ text: mark }], style, space.listIndent);
  if (label) {
    const baseline = baselineOf(flow.y, first ?? label, style);
    const element = { type: 'Lbl', parent: item };
    put(flow, { draw: 'line', line: label, style, x: page.left + 3, baseline, element });
  }
  writeText(flow, { text, style, x, width: itemWidth, element: { type: 'LBody', parent: item } });
  flow.y += itemGap;
}
