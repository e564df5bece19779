import { contentBottom, contentWidth, page as sheet } from '../../theme.ts';
import type { Typesetter } from '../../typesetter.ts';
import type { Anchor, Item, Page } from '../display-list.ts';

/** Pages being filled from top to bottom, over their whole width or in one of their columns. */
export type Flow = {
  readonly typesetter: Typesetter;
  readonly pages: Page[];
  /** Which page is being filled; columns beside each other fill the same pages. */
  at: number;
  readonly x: number;
  readonly width: number;
  /** Distance from the top of the page to where the next thing goes. */
  y: number;
  /** The share of the space between blocks that every page begins with: all of it, or less, so that a page is saved. */
  readonly spacingScale: number;
  /** Of the page that is being filled. */
  spacing: PageSpacing;
};

/** The share of the space between blocks that is left on a page, and all such spaces as they are in full. */
type PageSpacing = { readonly scale: number; readonly spaces: BlockSpace[] };
/** How high a space is in full, and where on the page it ends. */
type BlockSpace = { readonly height: number; readonly end: number };

export function startFlow(typesetter: Typesetter, spacingScale = 1): Flow {
  const spacing = { scale: spacingScale, spaces: [] };
  const flow = {
    typesetter,
    pages: [],
    at: -1,
    y: sheet.top,
    x: sheet.left,
    width: contentWidth,
    spacingScale,
    spacing,
  };
  newPage(flow);
  return flow;
}

export function newPage(flow: Flow): void {
  flow.at += 1;
  if (flow.at === flow.pages.length) flow.pages.push({ items: [], anchors: [], marks: [] });
  flow.y = sheet.top;
  flow.spacing = { scale: flow.spacingScale, spaces: [] };
}

export function currentPage({ pages, at }: Flow): Page {
  const page = pages[at];
  if (!page) throw new Error('A flow has a page from its start');
  return page;
}

function isAtTop({ y }: Flow): boolean {
  return y <= sheet.top;
}

/** Space below what is written; at a page's top there is none above. */
export function addSpace(flow: Flow, height: number): void {
  if (isAtTop(flow)) return;
  flow.y += height * flow.spacing.scale;
  flow.spacing.spaces.push({ height, end: flow.y });
}

/** Goes to a new page unless this much fits on the current one. */
export function ensureRoom(flow: Flow, height: number): boolean {
  if (flow.y + height <= contentBottom || isAtTop(flow)) return false;
  newPage(flow);
  return true;
}

export function put(flow: Flow, item: Item): void {
  currentPage(flow).items.push(item);
}

export function mark(flow: Flow, id: string): void {
  currentPage(flow).marks.push({ id, y: flow.y });
}

export function anchor(flow: Flow, mark: Omit<Anchor, 'y'>): void {
  currentPage(flow).anchors.push({ ...mark, y: flow.y });
}
