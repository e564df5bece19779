import { endsOf, rulesOf } from './rules.ts';

/** The offsets of a text at which Unicode lets a line end, the end of the text among them. (Unicode Standard Annex 14.) */
export function unicodeLineEnds(text: string): ReadonlySet<number> {
  return new Set(endsOf(rulesOf('lines.rules'), text));
}
