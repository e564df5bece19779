import { page as sheet } from '../../theme.ts';
import type { Page } from '../display-list.ts';
import { currentPage, endOfContent, type Flow, startFlow } from './flow.ts';
import { moveItems } from './move-items.ts';

/** Content that is laid apart, to be placed whole. */
export type Fragment = {
  readonly page: Page;
  readonly height: number;
  /** Whether it fits on one page. */
  readonly fits: boolean;
};

type Place = { readonly x: number; readonly width: number };

/** Lays content apart from the page, from its top. */
export function layFragment(flow: Flow, place: Place, lay: (apart: Flow) => void): Fragment {
  const apart = startFlow(flow.typesetter, place);
  lay(apart);
  return {
    page: currentPage(apart),
    height: endOfContent(apart) - sheet.top,
    fits: apart.at === 0,
  };
}

/** Places a fragment on the current page with its top at this height. */
export function placeFragment(flow: Flow, { page }: Fragment, top: number): void {
  const by = top - sheet.top;
  const { items, anchors, marks, captioned } = moveItems(page, (y) => y + by);
  const target = currentPage(flow);
  target.items.push(...items);
  target.anchors.push(...anchors);
  target.marks.push(...marks);
  target.captioned.push(...captioned);
}
