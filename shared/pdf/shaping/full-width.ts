import type { ShapedItem } from './shape-word.ts';

const closing = '、。，：；）】》〉」』”’';
const opening = '（【《〈「『“‘';
const behindClosing = new RegExp(`[${closing}]$`, 'u');
const beforeMark = new RegExp(`^[${closing}${opening}！？]`, 'u');
const behindOpening = new RegExp(`[${opening}]$`, 'u');
const beforeOpening = new RegExp(`^[${opening}]`, 'u');

/**
 * Whether two full-width punctuation marks meet. Half of each is empty, which would leave a hole between them.
 * (Requirements for Chinese text layout, 3.1.6.)
 */
export function meetAsMarks(before: string, after: string | undefined): boolean {
  if (after === undefined) return false;
  return behindClosing.test(before)
    ? beforeMark.test(after)
    : behindOpening.test(before) && beforeOpening.test(after);
}

/** In thousandths of the size: the empty half of a mark. */
const half = 500;

/** Removes the empty half of the mark that an item ends in. */
export function closeUp(item: ShapedItem): ShapedItem {
  const { clusters, width } = item.shaped;
  const last = clusters.at(-1);
  if (!last || !item.typeface.startsWith('han')) return item;
  const closer = [...clusters.slice(0, -1), { ...last, advance: last.advance - half }];
  const shaped = { ...item.shaped, clusters: closer, width: width - half };
  return { ...item, shaped, spaced: undefined };
}
