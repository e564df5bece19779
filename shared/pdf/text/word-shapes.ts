import { type Item, itemize } from './itemize.ts';
import { isRarelyRepeated } from './numerals.ts';
import { type Shaped, shape } from './shaper.ts';
import { type Family, type Typeface, typefaceOf, type Weight } from './typefaces.ts';

export type ShapedItem = {
  readonly typeface: Typeface;
  readonly shaped: Shaped;
  /** How wide a space in its typeface is, in thousandths of the size. */
  readonly space: number;
};

const known: Readonly<Record<Weight, Map<string, readonly ShapedItem[]>>> = {
  regular: new Map(),
  bold: new Map(),
  italic: new Map(),
  boldItalic: new Map(),
};
/** An instance lives through many reports; the same words come again and again. */
const mostWords = 50_000;

/** The parts of a word by their fonts, shaped; remembered, because finding the fonts takes longer than all else. */
export function shapesOf(text: string, weight: Weight): readonly ShapedItem[] {
  const words = known[weight];
  const found = words.get(text);
  if (found) return found;
  const items = itemize(text, weight).map(shaped);
  if (isRarelyRepeated(text)) return items;
  if (words.size >= mostWords) words.clear();
  words.set(text, items);
  return items;
}

/** A word in the font of one family, whatever other fonts have it. */
export function shapesIn(family: Family, text: string, weight: Weight): readonly ShapedItem[] {
  return [shaped({ text, typeface: typefaceOf(family, weight) })];
}

function shaped({ text, typeface }: Item): ShapedItem {
  return { typeface, shaped: shape(text, typeface), space: shape(' ', typeface).width };
}
