import type { ShapedItem } from '../shaping/shape-word.ts';

/** The size of a mark, whatever the size of its text. */
export const markWidth = 6.2;
/** How far its top is above the baseline. */
export const markHeight = 5.4;

/** Stands for what is no text: U+FFFC, the object replacement character. */
export const markItem: ShapedItem = {
  typeface: 'latin-regular',
  shaped: { text: '\uFFFC', clusters: [], width: 0 },
  space: 0,
  spaced: undefined,
};
