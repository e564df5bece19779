import { contentBottom, page } from '../../theme.ts';
import { ensureRoom, type Flow } from './flow.ts';
import { tightenPage } from './tighten-page.ts';

/**
 * What stays on one page of what comes next: `least` always, `whole` where that leaves little of a page white; how much
 * that is where it is more than usual.
 */
export type KeepTogether = {
  readonly min: number;
  readonly preferred: number;
  readonly maxBlank?: number;
};

const roomOfPage = contentBottom - page.top;
/** No more of a page is left white for the sake of what would fit on the next as a whole. */
const usualMaxBlank = 0.15 * roomOfPage;
/** More is for facts, or a table, that would have few rows on each page. */
export const maxBlankForFew = 0.2 * roomOfPage;

/** Goes to a new page where what stays together would be parted on this one, even if its blocks are drawn in. */
export function keepTogether(
  flow: Flow,
  { min, preferred, maxBlank = usualMaxBlank }: KeepTogether,
): void {
  if (tightenPage(flow, preferred)) return;
  const isWorthIt = contentBottom - flow.y <= maxBlank && preferred <= roomOfPage;
  if (isWorthIt) ensureRoom(flow, preferred);
  else if (!tightenPage(flow, min)) ensureRoom(flow, Math.min(min, roomOfPage));
}
