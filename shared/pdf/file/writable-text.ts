import { startOf, visibleText } from '../printed-text.ts';

/** In UTF-16 units, of two bytes; a string of a PDF has at most 32,767 bytes (ISO 19005-3, 6.1.13). */
export const maxStringLength = 16_000;
const unwritable = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** A text as a title, outline item or description: valid in any PDF reader, and never invisible. */
export function writableText(text: string): string {
  const valid = visibleText(text).replace(unwritable, (found) =>
    /\s/.test(found) ? ' ' : '\uFFFD',
  );
  return startOf(valid, maxStringLength);
}
