import { covers } from './shaper.ts';
import { type Family, fallbackOrder, type Typeface, typefaceOf, type Weight } from './typefaces.ts';

export type Item = { readonly text: string; readonly typeface: Typeface };

const scripts: readonly (readonly [RegExp, Family])[] = [
  [/\p{Script=Han}/u, 'han'],
  [/\p{Script=Lao}/u, 'lao'],
  [/\p{Script=Khmer}/u, 'khmer'],
  [/\p{Script=Myanmar}/u, 'myanmar'],
];
/** Marks and joiners belong to the letter before them. */
const attached = /^[\p{M}\u200C\u200D]$/u;

/** No other script has a claim on these, and the fonts of Latin have them all. */
const ascii = /^[\x20-\x7e]+$/;

/** The parts of a word by the font that has them; a character no font has is given to the first, where it is found missing. */
export function itemize(text: string, weight: Weight): readonly Item[] {
  if (ascii.test(text)) return [{ text, typeface: typefaceOf('latin', weight) }];
  const items: { text: string; typeface: Typeface }[] = [];
  for (const character of text) {
    const last = items.at(-1);
    const typeface = typefaceFor(character, weight, last?.typeface);
    if (last?.typeface === typeface) last.text += character;
    else items.push({ text: character, typeface });
  }
  return items;
}

const known = new Map<string, Typeface>();

function typefaceFor(character: string, weight: Weight, before: Typeface | undefined): Typeface {
  const codePoint = character.codePointAt(0) ?? 0;
  if (before && attached.test(character) && covers(before, codePoint)) return before;
  const key = `${weight} ${character}`;
  const found = known.get(key) ?? typefaceOf(familyFor(character, codePoint), weight);
  known.set(key, found);
  return found;
}

function familyFor(character: string, codePoint: number): Family {
  const claimed = scripts.find(([script]) => script.test(character))?.[1];
  if (claimed) return claimed;
  return (
    fallbackOrder.find((family) => covers(typefaceOf(family, 'regular'), codePoint)) ?? 'latin'
  );
}

/** Whether some font of ours has a glyph for the character. */
export function isCovered(character: string): boolean {
  const codePoint = character.codePointAt(0) ?? 0;
  return covers(typefaceFor(character, 'regular', undefined), codePoint);
}
