import { endsOf, rulesOf } from './rules.ts';

/** For each offset of a text, 1 where Unicode allows a line to end (Unicode Standard Annex 14), also at the end of the text; else 0. */
export function unicodeLineEnds(text: string): Uint8Array {
  const ends = new Uint8Array(text.length + 1);
  for (const end of endsOf(rulesOf('lines.rules'), text)) ends[end] = 1;
  return ends;
}
