import type { Block, Columns } from '../../document.ts';
import { gutter, space, widthOfColumns } from '../../theme.ts';
import { addSpace, addSpaceAbove, type Flow } from '../pages/flow.ts';
import { type Fragment, layFragment, placeFragment } from '../pages/fragment.ts';
import { keepOnPage } from '../pages/keep-together.ts';
import type { Context } from './context.ts';

/** Lays the parts beside each other on the grid; below each other where one of them is taller than a page. */
export function layColumns(flow: Flow, { parts }: Columns, { layInner }: Context): void {
  addSpaceAbove(flow, spaceAbove(parts.flatMap(({ blocks }) => blocks.slice(0, 1))));
  let x = flow.x;
  const fragments: Fragment[] = [];
  for (const [at, { span, blocks }] of parts.entries()) {
    const width = widthOfColumns(span, flow.width);
    fragments.push(
      layFragment(flow, { x, width }, (apart) => layInner(apart, blocks, `parts/${at}`)),
    );
    x += width + gutter;
  }
  const height = Math.max(...fragments.map((fragment) => fragment.height));
  const fits = fragments.every((fragment) => fragment.fits);
  if (!fits || !keepOnPage(flow, height)) {
    for (const [at, { blocks }] of parts.entries()) layInner(flow, blocks, `parts/${at}`);
    return;
  }
  for (const fragment of fragments) placeFragment(flow, fragment, flow.y);
  flow.y += height;
  addSpace(flow, space.paragraph);
}

/** The space above the first blocks is lost where they stand at the top of their column. */
function spaceAbove(firsts: readonly Block[]): number {
  return Math.max(0, ...firsts.map(spaceAboveBlock));
}

function spaceAboveBlock(block: Block): number {
  if (block.block === 'heading') return space.beforeHeading[block.level];
  return ofText.has(block.block) ? 0 : space.table;
}

const ofText: ReadonlySet<Block['block']> = new Set(['paragraph', 'lead', 'list', 'note']);
