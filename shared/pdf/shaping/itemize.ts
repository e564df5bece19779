import { sharedCaches } from '../shared-caches.ts';
import { isShaped } from './printable.ts';
import { covers } from './shape.ts';
import {
  type Family,
  fallbackOrder,
  familyOf,
  isOfSigns,
  type Typeface,
  typefaceOf,
  type Weight,
} from './typefaces.ts';

export type Item = { readonly text: string; readonly typeface: Typeface };
type Place = { readonly typeface: Typeface; readonly isPrinted: boolean };

const scripts: readonly (readonly [RegExp, Family])[] = [
  [/\p{Script=Han}/u, 'han'],
  [/\p{Script=Lao}/u, 'lao'],
  [/\p{Script=Khmer}/u, 'khmer'],
  [/\p{Script=Myanmar}/u, 'myanmar'],
  [/\p{Script=Thai}/u, 'thai'],
  [/\p{Emoji_Presentation}|\u20E3/u, 'emoji'],
];
/** Marks and joiners take the font of the letter before them. */
const attached = /^[\p{M}\u200C\u200D]$/u;
/** Joins the character after it to the one before, for instance two emoji into one. */
const joiner = '\u200D';
/** The picture of a key: a digit or sign with U+20E3 around it, which is a mark. */
const keyOrCharacter = /[0-9#*]\u20E3|./gsu;

/** The Latin fonts have all of these. */
const ascii = /^[\x20-\x7e]+$/;

/** Splits a word by font; characters that cannot be printed are items of their own. */
export function itemize(text: string, weight: Weight): readonly Item[] {
  if (ascii.test(text)) return [{ text, typeface: typefaceOf('latin', weight) }];
  const items: { text: string; typeface: Typeface; isPrinted: boolean }[] = [];
  for (const character of text.includes('\u20E3') ? (text.match(keyOrCharacter) ?? []) : text) {
    const last = items.at(-1);
    const place = placeOf(character, weight, last);
    if (last?.typeface === place.typeface && last.isPrinted === place.isPrinted)
      last.text += character;
    else items.push({ text: character, ...place });
  }
  return items;
}

/** By weight and character; most texts use some hundreds. */
const known = sharedCaches.textCache<Place>(() => 40);

function placeOf(character: string, weight: Weight, before: Item | undefined): Place {
  const belongs = before && (attached.test(character) || before.text.endsWith(joiner));
  if (belongs && isPrintedIn(before.typeface, character))
    return { typeface: before.typeface, isPrinted: true };
  const key = `${weight} ${character}`;
  const found = known.get(key);
  if (found) return found;
  const place = placeAnew(character, weight);
  known.set(key, place);
  return place;
}

/** Italics lack some letters that the upright typeface has. */
function placeAnew(character: string, weight: Weight): Place {
  const family = familyFor(character, codePointOf(character));
  const upright = weight === 'boldItalic' ? 'bold' : 'regular';
  const typeface = [weight, upright]
    .map((each) => typefaceOf(family, each as Weight))
    .find((each) => isPrintedIn(each, character));
  return typeface
    ? { typeface, isPrinted: true }
    : { typeface: typefaceOf('latin', weight), isPrinted: false };
}

function familyFor(character: string, codePoint: number): Family {
  const claimed = scripts.find(([script]) => script.test(character))?.[1];
  if (claimed) return claimed;
  return (
    fallbackOrder.find((family) => covers(typefaceOf(family, 'regular'), codePoint)) ?? 'latin'
  );
}

const codePointOf = (character: string) => character.codePointAt(0) ?? 0;

/** Whether a typeface has a glyph for the character, and its script comes out right. Marks of the fonts of signs fit no letter. */
function isPrintedIn(typeface: Typeface, character: string): boolean {
  if (!covers(typeface, codePointOf(character)) || !isShaped(character)) return false;
  return !isOfSigns(familyOf(typeface)) || !mark.test(character);
}

const mark = /^(?!\u20E3)\p{M}$/u;

/** Whether the character is printed as itself; if not, as a box with its code. */
export function isPrinted(character: string): boolean {
  return placeOf(character, 'regular', undefined).isPrinted;
}
