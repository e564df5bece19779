import { endsOf, rulesOf } from './rules.ts';

/** The letters of a text as a reader counts them, each with its signs. (Unicode Standard Annex 29, grapheme clusters.) */
export function graphemeClusters(text: string): readonly string[] {
  let start = 0;
  return endsOf(rulesOf('letters.rules'), text).map((end) => {
    const letter = text.slice(start, end);
    start = end;
    return letter;
  });
}
