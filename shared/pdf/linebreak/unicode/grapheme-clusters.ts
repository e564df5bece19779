import { endsOf, rulesOf } from './rules.ts';

/** Splits a text into grapheme clusters: letters with their signs (Unicode Standard Annex 29). */
export function graphemeClusters(text: string): readonly string[] {
  let start = 0;
  return endsOf(rulesOf('letters.rules'), text).map((end) => {
    const letter = text.slice(start, end);
    start = end;
    return letter;
  });
}
