import { contentBottom, contentWidth, page as sheet } from '../../theme.ts';
import type { Typesetter } from '../../typesetter.ts';
import type { Anchor, Item, Page } from '../display-list.ts';

/** Pages that are filled from top to bottom. */
export type Flow = {
  readonly typesetter: Typesetter;
  readonly pages: Page[];
  /** The index of the page being filled. */
  at: number;
  readonly x: number;
  readonly width: number;
  /** The distance from the top of the page to the next item. */
  y: number;
  /** The factor of spaces between blocks that every page starts with: 1, or less to save a page. */
  readonly spacingScale: number;
  /** Of the page being filled. */
  spacing: PageSpacing;
};

/** The factor of the spaces on a page, and the spaces themselves. */
type PageSpacing = { readonly scale: number; readonly spaces: BlockSpace[] };
/** The height of a space before scaling, and where on the page it ends. */
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

/** Adds space below a block; there is none at the top of a page. */
export function addSpace(flow: Flow, height: number): void {
  if (isAtTop(flow)) return;
  flow.y += height * flow.spacing.scale;
  flow.spacing.spaces.push({ height, end: flow.y });
}

/** Starts a new page unless this height fits on the current one. */
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
