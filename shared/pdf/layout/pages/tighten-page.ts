import { contentBottom } from '../../theme.ts';
import type { Element, Item } from '../display-list.ts';
import { currentPage, type Flow } from './flow.ts';

/** Spaces between blocks are tightened no further, to fit more on a page. */
export const minSpacingScale = 0.6;
/** Sums of the same heights may differ by less than this. */
const tolerance = 0.01;

/**
 * Tightens the spaces between the blocks of a page by one factor, so that this height fits below them.
 * @returns whether it fits; if not, nothing is moved
 */
export function tightenPage(flow: Flow, height: number): boolean {
  const { scale, spaces } = flow.spacing;
  const missing = flow.y + height - contentBottom;
  if (missing <= 0) return true;
  const share = (missing + tolerance) / spaces.reduce((sum, each) => sum + each.height, 0);
  if (share > scale - minSpacingScale) return false;
  const raise = (y: number) =>
    spaces.reduce((sum, { height, end }) => (end <= y ? sum - height * share : sum), y);
  raisePage(flow, raise);
  flow.spacing = {
    scale: scale - share,
    spaces: spaces.map(({ height, end }) => ({ height, end: raise(end) })),
  };
  flow.y = raise(flow.y);
  return true;
}

function raisePage(flow: Flow, raise: (y: number) => number): void {
  const { items, anchors, marks } = currentPage(flow);
  for (const [at, item] of items.entries()) items[at] = raiseItem(item, raise);
  for (const [at, place] of anchors.entries()) anchors[at] = { ...place, y: raise(place.y) };
  for (const [at, place] of marks.entries()) marks[at] = { ...place, y: raise(place.y) };
}

function raiseItem(item: Item, raise: (y: number) => number): Item {
  switch (item.draw) {
    case 'empty':
      return item;
    case 'line':
      return { ...item, baseline: raise(item.baseline) };
    case 'figure':
      return { ...item, y: raise(item.y), element: raiseFigure(item, raise(item.y) - item.y) };
    default:
      return { ...item, y: raise(item.y) };
  }
}

/** The bounding box of a figure's element moves with its drawing. */
function raiseFigure({ element }: Extract<Item, { draw: 'figure' }>, by: number): Element {
  const { box } = element;
  if (!box) return element;
  const [left, top, right, bottom] = box;
  return { ...element, box: [left, top + by, right, bottom + by] };
}
