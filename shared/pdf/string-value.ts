import { startOf, visibleText } from './printed-text.ts';

/** A string of a PDF has 32,767 bytes at most (ISO 19005-3, 6.1.13), two for each of these. */
const maxLength = 16_000;
const unwritable = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** A text as the title, the bookmark or the description it is in the file: any reader opens it, and something is to be seen. */
export function stringValue(text: string): string {
  const seen = visibleText(text).replace(unwritable, (found) =>
    /\s/.test(found) ? ' ' : '\uFFFD',
  );
  return startOf(seen, maxLength);
}
