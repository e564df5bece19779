import type { ShapedItem } from './shape-word.ts';

const closing = '、。，：；）】》〉」』”’';
const opening = '（【《〈「『“‘';
const behindClosing = new RegExp(`[${closing}]$`, 'u');
const beforeMark = new RegExp(`^[${closing}${opening}！？]`, 'u');
const behindOpening = new RegExp(`[${opening}]$`, 'u');
const beforeOpening = new RegExp(`^[${opening}]`, 'u');

/**
 * Whether two marks meet that are each as wide as a character of Chinese, half of it empty: between them there would be a hole.
 * (Requirements for Chinese text layout, 3.1.6.)
 */
export function meetAsMarks(before: string, after: string | undefined): boolean {
  if (after === undefined) return false;
  return behindClosing.test(before)
    ? beforeMark.test(after)
    : behindOpening.test(before) && beforeOpening.test(after);
}

/** Of the size; what the first of two marks gives up. */
const half = 500;

/** What ends in a mark, without its empty half; of an opening one, what follows moves up to it. */
export function closedUp(item: ShapedItem): ShapedItem {
  const { clusters, width } = item.shaped;
  const last = clusters.at(-1);
  if (!last || !item.typeface.startsWith('han')) return item;
  const closer = [...clusters.slice(0, -1), { ...last, advance: last.advance - half }];
  const shaped = { ...item.shaped, clusters: closer, width: width - half };
  return { ...item, shaped, spaced: undefined };
}
