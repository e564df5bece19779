import type { Block, Fitted } from '../../document.ts';
import { type Flow, startFlow } from '../pages/flow.ts';
import type { Context } from './context.ts';

/** Lays the first alternative that fits on the rest of the page; the last where none does. */
export function layFitted(flow: Flow, { alternatives }: Fitted, context: Context): void {
  const fitting = alternatives.findIndex((blocks) => fits(flow, blocks, context));
  const chosen = fitting === -1 ? alternatives.length - 1 : fitting;
  context.layInner(flow, alternatives[chosen] ?? [], `alternatives/${chosen}`);
}

function fits(
  { typesetter, x, width, y, spacingScale }: Flow,
  blocks: readonly Block[],
  { measureInner }: Context,
): boolean {
  const apart = startFlow(typesetter, { x, width, spacingScale });
  apart.y = y;
  measureInner(apart, blocks);
  return apart.at === 0;
}
