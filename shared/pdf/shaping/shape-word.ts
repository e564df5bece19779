import { copyText, sharedCaches, type TextCache } from '../shared-caches.ts';
import { type Item, itemize } from './itemize.ts';
import { isRarelyRepeated } from './numerals.ts';
import { type Shaped, shape } from './shape.ts';
import {
  type Family,
  familyOf,
  isOfSigns,
  type Typeface,
  typefaceOf,
  type Weight,
} from './typefaces.ts';

export type ShapedItem = {
  readonly typeface: Typeface;
  readonly shaped: Shaped;
  /** The width of a space of its typeface, in thousandths of the size. */
  readonly space: number;
  /** With the space after it; made when first needed. */
  spaced: Shaped | undefined;
};

/** An estimate for the item itself; its shape is cached by typeface. */
const bytesOf = (items: readonly ShapedItem[]) => 100 * items.length;
const known: Readonly<Record<Weight, TextCache<readonly ShapedItem[]>>> = {
  regular: sharedCaches.textCache(bytesOf),
  bold: sharedCaches.textCache(bytesOf),
  italic: sharedCaches.textCache(bytesOf),
  boldItalic: sharedCaches.textCache(bytesOf),
};

/** Shapes a word, split by fonts; cached, because choosing the fonts is slow. */
export function shapeWord(text: string, weight: Weight): readonly ShapedItem[] {
  if (isRarelyRepeated(text)) return [shapeInTypeface(text, typefaceOf('latin', weight))];
  const words = known[weight];
  const found = words.get(text);
  if (found) return found;
  const items = itemize(text, weight).map(shapeItem);
  words.set(copyText(text), items);
  return items;
}

/** Shapes a word in one family. */
export function shapeInFamily(family: Family, text: string, weight: Weight): readonly ShapedItem[] {
  return [shapeInTypeface(text, typefaceOf(family, weight))];
}

export function shapeInTypeface(text: string, typeface: Typeface): ShapedItem {
  return {
    typeface,
    shaped: shape(text, typeface),
    space: blankOf(typeface).width,
    spaced: undefined,
  };
}

const shapeItem = ({ text, typeface }: Item) => shapeInTypeface(text, typeface);

/** A word with the space after it; neither changes the shape of the other. */
export function withSpace(item: ShapedItem): Shaped {
  item.spaced ??= joinShaped(item.shaped, blankOf(item.typeface));
  return item.spaced;
}

/** A space; among signs it is as wide as among letters. */
const blankOf = sharedCaches.loadOnce((typeface: Typeface): Shaped => {
  const blank = shape(' ', typeface);
  if (!isOfSigns(familyOf(typeface))) return blank;
  const { width } = shape(' ', 'latin-regular');
  return { ...blank, width, clusters: blank.clusters.map((each) => ({ ...each, advance: width })) };
});

function joinShaped(word: Shaped, blank: Shaped): Shaped {
  return {
    text: word.text + blank.text,
    clusters: [...word.clusters, ...blank.clusters],
    width: word.width + blank.width,
  };
}
