import type { Run, Text } from '../document.ts';
import type { Typesetter } from '../typesetter.ts';

const withoutItalics =
  /[\p{Script=Han}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Thai}]/u;
const latinLetter = /\p{Script=Latin}/u;

/** Whether emphasis is printed in italics: only if all letters of the text have them. */
export function mayBeItalic(typesetter: Typesetter, text: Text): boolean {
  if (text.some(has(withoutItalics))) return false;
  return typesetter.hasItalics || text.some(has(latinLetter));
}

const has = (letters: RegExp) => (run: Run) => letters.test(run.text);
