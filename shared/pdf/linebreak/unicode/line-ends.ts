import { endsOf, rulesOf } from './rules.ts';

/** The offsets at which Unicode allows a line to end, including the end of the text (Unicode Standard Annex 14). */
export function unicodeLineEnds(text: string): ReadonlySet<number> {
  return new Set(endsOf(rulesOf('lines.rules'), text));
}
