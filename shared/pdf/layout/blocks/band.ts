import type { Band } from '../../document.ts';
import { colours, millimetres, space } from '../../theme.ts';
import { addSpace, addSpaceAbove, type Flow, put } from '../pages/flow.ts';
import { layFragment, placeFragment } from '../pages/fragment.ts';
import { keepOnPage } from '../pages/keep-together.ts';
import type { Context } from './context.ts';

/** The width of the accent at the left. */
const edge = 3;
const padding = { left: millimetres(5), right: millimetres(4), top: 10.5, bottom: 12 } as const;

/** Lays blocks on a band; without one where they are taller than a page. */
export function layBand(flow: Flow, { blocks }: Band, { layInner }: Context): void {
  const place = {
    x: flow.x + edge + padding.left,
    width: flow.width - edge - padding.left - padding.right,
  };
  addSpaceAbove(flow, space.table);
  const fragment = layFragment(flow, place, (apart) => layInner(apart, blocks, 'blocks'));
  const height = fragment.height + padding.top + padding.bottom;
  if (!fragment.fits || !keepOnPage(flow, height)) {
    layInner(flow, blocks, 'blocks');
    return;
  }
  const { x, y, width } = flow;
  put(flow, { draw: 'band', x, y, width, height });
  put(flow, { draw: 'band', x, y, width: edge, height, colour: colours.accent });
  placeFragment(flow, fragment, y + padding.top);
  flow.y += height;
  addSpace(flow, space.table);
}
