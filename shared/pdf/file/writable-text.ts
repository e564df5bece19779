import { startOf, visibleText } from '../printed-text.ts';

/** In UTF-16 units, of two bytes; a string of a PDF has at most 32,767 bytes (ISO 19005-3, 6.1.13). */
const maxLength = 16_000;
const unwritable = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** A text as a title, bookmark or description in the file: valid for any reader, and never invisible. */
export function stringValue(text: string): string {
  const seen = visibleText(text).replace(unwritable, (found) =>
    /\s/.test(found) ? ' ' : '\uFFFD',
  );
  return startOf(seen, maxLength);
}
