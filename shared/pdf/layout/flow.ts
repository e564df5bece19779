import { contentBottom, contentWidth, page as sheet } from '../tokens.ts';
import type { Anchor, Item, Page } from './display-list.ts';

/** Pages being filled from top to bottom, over their whole width or in one of their columns. */
export type Flow = {
  readonly pages: Page[];
  /** Which page is being filled; columns beside each other fill the same pages. */
  at: number;
  readonly x: number;
  readonly width: number;
  /** Distance from the top of the page to where the next thing goes. */
  y: number;
  /** The share of the space between blocks that is kept: all of it, or less, so that a page is saved. */
  readonly air: number;
};

/** What stays on one page of what comes next: `least` always, `whole` where that leaves little of a page white. */
export type Stay = { readonly least: number; readonly whole: number };

const roomOfPage = contentBottom - sheet.top;
/** No more of a page is left white for the sake of what would fit on the next as a whole. */
const mostWhite = roomOfPage / 4;

export function startFlow(air = 1): Flow {
  const flow = { pages: [], at: -1, y: sheet.top, x: sheet.left, width: contentWidth, air };
  newPage(flow);
  return flow;
}

export function newPage(flow: Flow): void {
  flow.at += 1;
  if (flow.at === flow.pages.length) flow.pages.push({ items: [], anchors: [], marks: [] });
  flow.y = sheet.top;
}

export function currentPage({ pages, at }: Flow): Page {
  const page = pages[at];
  if (!page) throw new Error('A flow has a page from its start');
  return page;
}

export function isAtTop({ y }: Flow): boolean {
  return y <= sheet.top;
}

/** Space below what is written; at a page's top there is none above. */
export function gap(flow: Flow, height: number): void {
  if (!isAtTop(flow)) flow.y += height * flow.air;
}

/** Goes to a new page unless this much fits on the current one. */
export function needs(flow: Flow, height: number): boolean {
  if (flow.y + height <= contentBottom || isAtTop(flow)) return false;
  newPage(flow);
  return true;
}

/** Goes to a new page where what stays together would be parted on this one. */
export function keep(flow: Flow, { least, whole }: Stay): void {
  const room = contentBottom - flow.y;
  const isWorthIt = room <= mostWhite && whole <= roomOfPage;
  needs(flow, isWorthIt ? whole : Math.min(least, roomOfPage));
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
