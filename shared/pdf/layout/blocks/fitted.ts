import type { Block, Fitted } from '../../document.ts';
import { type Flow, startFlow } from '../pages/flow.ts';
import type { Context } from './context.ts';

/** Lays the first alternative that fits on the rest of the page, or on so many pages; the last where none does. */
export function layFitted(flow: Flow, { alternatives, pages = 1 }: Fitted, context: Context): void {
  const fitting = alternatives.findIndex((blocks) => countPages(flow, blocks, context) <= pages);
  const chosen = fitting === -1 ? alternatives.length - 1 : fitting;
  context.layInner(flow, alternatives[chosen] ?? [], `alternatives/${chosen}`);
}

function countPages(
  { typesetter, x, width, y, spacingScale }: Flow,
  blocks: readonly Block[],
  { measureInner }: Context,
): number {
  const apart = startFlow(typesetter, { x, width, spacingScale });
  apart.y = y;
  measureInner(apart, blocks);
  return apart.at + 1;
}
