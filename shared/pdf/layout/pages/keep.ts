import { contentBottom, page } from '../../theme.ts';
import { type Flow, needs } from './flow.ts';
import { drawIn } from './tighten-page.ts';

/**
 * What stays on one page of what comes next: `least` always, `whole` where that leaves little of a page white; how much
 * that is where it is more than usual.
 */
export type Stay = { readonly least: number; readonly whole: number; readonly white?: number };

const roomOfPage = contentBottom - page.top;
/** No more of a page is left white for the sake of what would fit on the next as a whole. */
const maxWhite = 0.15 * roomOfPage;
/** More is for facts, or a table, that would have few rows on each page. */
export const whiteForFew = 0.2 * roomOfPage;

/** Goes to a new page where what stays together would be parted on this one, even if its blocks are drawn in. */
export function keep(flow: Flow, { least, whole, white = maxWhite }: Stay): void {
  if (drawIn(flow, whole)) return;
  const isWorthIt = contentBottom - flow.y <= white && whole <= roomOfPage;
  if (isWorthIt) needs(flow, whole);
  else if (!drawIn(flow, least)) needs(flow, Math.min(least, roomOfPage));
}
