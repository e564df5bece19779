import { contentBottom, page, toModule } from '../../theme.ts';
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

/** For a block that may be separated from the one before. */
export const noKeep: KeepTogether = { min: 0, preferred: 0 };

export const keepWhole = (height: number): KeepTogether => ({ min: height, preferred: height });

/** Keeps this height above as well; what follows begins on the module. */
export function withHeightAbove(height: number, keep: KeepTogether): KeepTogether {
  const above = toModule(height);
  return { ...keep, min: above + keep.min, preferred: above + keep.preferred };
}

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

/** Makes room for a height that is kept whole, if a page has it. @returns whether it has */
export function keepOnPage(flow: Flow, height: number): boolean {
  if (height > roomOfPage) return false;
  if (!tightenPage(flow, height)) ensureRoom(flow, height);
  return true;
}
