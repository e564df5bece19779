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
  const raised = (y: number) =>
    spaces.reduce((sum, { height, end }) => (end <= y ? sum - height * share : sum), y);
  raisePage(flow, raised);
  flow.spacing = {
    scale: scale - share,
    spaces: spaces.map(({ height, end }) => ({ height, end: raised(end) })),
  };
  flow.y = raised(flow.y);
  return true;
}

function raisePage(flow: Flow, raised: (y: number) => number): void {
  const { items, anchors, marks } = currentPage(flow);
  for (const [at, item] of items.entries()) items[at] = raisedItem(item, raised);
  for (const [at, place] of anchors.entries()) anchors[at] = { ...place, y: raised(place.y) };
  for (const [at, place] of marks.entries()) marks[at] = { ...place, y: raised(place.y) };
}

function raisedItem(item: Item, raised: (y: number) => number): Item {
  switch (item.draw) {
    case 'empty':
      return item;
    case 'line':
      return { ...item, baseline: raised(item.baseline) };
    case 'figure':
      return { ...item, y: raised(item.y), element: raisedFigure(item, raised(item.y) - item.y) };
    default:
      return { ...item, y: raised(item.y) };
  }
}

/** The bounding box of a figure's element moves with its drawing. */
function raisedFigure({ element }: Extract<Item, { draw: 'figure' }>, by: number): Element {
  const { box } = element;
  if (!box) return element;
  const [left, top, right, bottom] = box;
  return { ...element, box: [left, top + by, right, bottom + by] };
}
