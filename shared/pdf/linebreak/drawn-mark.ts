import type { Run } from '../run.ts';
import type { ShapedItem } from '../shaping/shape-word.ts';
import type { Word } from './words.ts';

/** The size of a mark, whatever the size of its text. */
export const markWidth = 6.2;
/** How far its top is above the baseline. */
export const markHeight = 5.4;

/** Stands for what is no text: U+FFFC, the object replacement character. */
const item: ShapedItem = {
  typeface: 'latin-regular',
  shaped: { text: '\uFFFC', clusters: [], width: 0 },
  space: 0,
  spaced: undefined,
};

/** A mark as a word of its line. */
export function wordOfMark(run: Run): Word {
  return { item, run, width: markWidth, space: 0, breakable: true, discouraged: false };
}
