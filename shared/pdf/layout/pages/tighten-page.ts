import { contentBottom, module } from '../../theme.ts';
import { currentPage, type Flow } from './flow.ts';
import { moveItems } from './move-items.ts';

/** Spaces between blocks are tightened no further, to fit more on a page. */
const minSpacingScale = 0.5;
/** Sums of the same heights may differ by less than this. */
const tolerance = 0.01;

/**
 * Tightens the spaces between the blocks of a page by whole modules, evenly, so that this height fits below them.
 * @returns whether it fits; if not, nothing is moved
 */
export function tightenPage(flow: Flow, height: number): boolean {
  const { spaces } = flow.spacing;
  const missing = flow.y + height - contentBottom;
  if (missing <= 0) return true;
  const steps = spreadSteps(
    spaces.map(({ start, end, height: whole }) => end - start - whole * minSpacingScale),
    Math.ceil((missing - tolerance) / module),
  );
  if (!steps) return false;
  const raise = (y: number) =>
    spaces.reduce(
      (sum, { end }, at) => (end <= y + tolerance ? sum - (steps[at] ?? 0) * module : sum),
      y,
    );
  const page = currentPage(flow);
  flow.pages[flow.at] = moveItems(page, raise);
  flow.spacing = {
    spaces: spaces.map(({ height: whole, start, end }, at) => {
      const lower = raise(end);
      return {
        height: whole,
        start: lower - (end - start - (steps[at] ?? 0) * module),
        end: lower,
      };
    }),
  };
  flow.y = raise(flow.y);
  flow.headingEnd = raise(flow.headingEnd);
  return true;
}

/** How many modules each space gives, one after the other from the last; undefined where they do not have so many. */
function spreadSteps(rooms: readonly number[], wanted: number): readonly number[] | undefined {
  const most = rooms.map((room) => Math.max(0, Math.floor((room + tolerance) / module)));
  const steps = rooms.map(() => 0);
  let left = wanted;
  if (most.reduce((sum, own) => sum + own, 0) < left) return undefined;
  while (left > 0) {
    for (let at = rooms.length - 1; at >= 0 && left > 0; at -= 1) {
      if ((steps[at] ?? 0) === (most[at] ?? 0)) continue;
      steps[at] = (steps[at] ?? 0) + 1;
      left -= 1;
    }
  }
  return steps;
}
