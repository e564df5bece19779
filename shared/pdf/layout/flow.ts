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
};

export function startFlow(): Flow {
  const flow = { pages: [], at: -1, y: sheet.top, x: sheet.left, width: contentWidth };
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
  if (!isAtTop(flow)) flow.y += height;
}

/** Goes to a new page unless this much fits on the current one. */
export function needs(flow: Flow, height: number): boolean {
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
