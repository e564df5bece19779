import { contentBottom, contentWidth, module, page as sheet, toModule } from '../../theme.ts';
import type { Typesetter } from '../../typesetter.ts';
import type { Anchor, Captioned, Item, Page } from '../display-list.ts';

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
  /** The factor of spaces between blocks on every page: 1, or less to save a page. */
  readonly spacingScale: number;
  /** Of the page being filled. */
  spacing: PageSpacing;
  /** Where a heading with the space after it ends, if it is the last on the page. */
  headingEnd: number;
};

/** The spaces between the blocks of a page. */
type PageSpacing = { readonly spaces: BlockSpace[] };
/** The height of a space before scaling, and where on the page it is. */
type BlockSpace = { readonly height: number; readonly start: number; readonly end: number };

type Frame = {
  readonly spacingScale?: number;
  readonly x?: number;
  readonly width?: number;
};

/** The whole width of the page, if nothing else is given. */
export function startFlow(
  typesetter: Typesetter,
  { spacingScale = 1, x = sheet.left, width = contentWidth }: Frame = {},
): Flow {
  const flow = {
    typesetter,
    pages: [],
    at: -1,
    y: sheet.top,
    x,
    width,
    spacingScale,
    spacing: { spaces: [] },
    headingEnd: -1,
  };
  newPage(flow);
  return flow;
}

export function newPage(flow: Flow): void {
  flow.at += 1;
  if (flow.at === flow.pages.length)
    flow.pages.push({ items: [], anchors: [], marks: [], captioned: [] });
  flow.y = sheet.top;
  flow.spacing = { spaces: [] };
  flow.headingEnd = -1;
}

export function currentPage({ pages, at }: Flow): Page {
  const page = pages[at];
  if (!page) throw new Error('A flow has a page from its start');
  return page;
}

export function isAtTop({ y }: Flow): boolean {
  return y <= sheet.top;
}

/**
 * Adds space between blocks, and more up to the next module; there is none at the top of a page. Of the space below one block and
 * that above the next only the larger counts.
 */
export function addSpace(flow: Flow, height: number): void {
  if (isAtTop(flow)) return;
  const { spaces } = flow.spacing;
  const last = spaces.at(-1);
  const before = last?.end === flow.y ? spaces.pop() : undefined;
  const start = before?.start ?? flow.y;
  const whole = Math.max(height, before?.height ?? 0);
  flow.y = onModule(start + scaleSpace(whole, flow.spacingScale));
  spaces.push({ height: whole, start, end: flow.y });
}

/** Adds space above a block; a heading has its own below it. */
export function addSpaceAbove(flow: Flow, height: number): void {
  if (!isBelowHeading(flow)) addSpace(flow, height);
}

export function isBelowHeading({ y, headingEnd }: Flow): boolean {
  return y === headingEnd;
}

/** A space that is scaled keeps to the module. */
function scaleSpace(height: number, scale: number): number {
  return scale === 1 ? height : Math.max(1, Math.round((height * scale) / module)) * module;
}

const onModule = (y: number) => sheet.top + toModule(y - sheet.top);

/** Every block begins on the module. */
export function startOnModule(flow: Flow): void {
  flow.y = onModule(flow.y);
}

/** Where the content of the page ends, without the space below it. */
export function endOfContent({ y, spacing }: Flow): number {
  const last = spacing.spaces.at(-1);
  return last && last.end === y ? last.start : y;
}

/** Starts a new page unless this height fits on the current one. */
export function ensureRoom(flow: Flow, height: number): boolean {
  if (flow.y + height <= contentBottom + roundingError || isAtTop(flow)) return false;
  newPage(flow);
  return true;
}

const roundingError = 1e-6;

export function put(flow: Flow, item: Item): void {
  currentPage(flow).items.push(item);
}

export function mark(flow: Flow, id: string): void {
  currentPage(flow).marks.push({ id, y: flow.y });
}

export function anchor(flow: Flow, mark: Omit<Anchor, 'y'>): void {
  currentPage(flow).anchors.push({ ...mark, y: flow.y });
}

export function caption(flow: Flow, captioned: Omit<Captioned, 'y'>): void {
  currentPage(flow).captioned.push({ ...captioned, y: flow.y });
}
