import { contentBottom, page } from '../../theme.ts';
import { ensureRoom, type Flow } from './flow.ts';
import { tightenPage } from './tighten-page.ts';

/**
 * How much of what follows is kept on one page: always `min`, and `preferred` if this leaves at most `maxBlank` of the page blank.
 */
export type KeepTogether = {
  readonly min: number;
  readonly preferred: number;
  readonly maxBlank?: number;
};

const roomOfPage = contentBottom - page.top;
/** The most that is left blank to keep a block together. */
const usualMaxBlank = 0.15 * roomOfPage;
/** For facts and tables that would otherwise have few rows on each page. */
export const maxBlankForFew = 0.2 * roomOfPage;

/** Starts a new page if what is kept together does not fit on this one, even after tightening it. */
export function keepTogether(
  flow: Flow,
  { min, preferred, maxBlank = usualMaxBlank }: KeepTogether,
): void {
  if (tightenPage(flow, preferred)) return;
  const isWorthIt = contentBottom - flow.y <= maxBlank && preferred <= roomOfPage;
  if (isWorthIt) ensureRoom(flow, preferred);
  else if (!tightenPage(flow, min)) ensureRoom(flow, Math.min(min, roomOfPage));
}
