import type { Element, Item, Page } from '../display-list.ts';

/** Moves whatever is on a page up or down: each height to where `move` says. */
export function moveItems(page: Page, move: (y: number) => number): Page {
  const moveMark = <Mark extends { readonly y: number }>(mark: Mark): Mark => ({
    ...mark,
    y: move(mark.y),
  });
  return {
    items: page.items.map((item) => moveItem(item, move)),
    anchors: page.anchors.map(moveMark),
    marks: page.marks.map(moveMark),
    captioned: page.captioned.map(moveMark),
  };
}

function moveItem(item: Item, move: (y: number) => number): Item {
  switch (item.draw) {
    case 'empty':
      return item;
    case 'line':
      return { ...item, baseline: move(item.baseline) };
    case 'figure':
      return { ...item, y: move(item.y), element: moveFigure(item, move(item.y) - item.y) };
    default:
      return { ...item, y: move(item.y) };
  }
}

/** The bounding box of a figure's element moves with its drawing. */
function moveFigure({ element }: Extract<Item, { draw: 'figure' }>, by: number): Element {
  const { box } = element;
  if (!box) return element;
  const [left, top, right, bottom] = box;
  return { ...element, box: [left, top + by, right, bottom + by] };
}
