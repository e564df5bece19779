import { writeFileSync } from 'node:fs';
import { itemize } from '../shared/pdf/shaping/itemize.ts';
import { isShaped } from '../shared/pdf/shaping/printable.ts';
import { covers } from '../shared/pdf/shaping/shape.ts';

/**
 * Makes `shared/domain/text/printable.json` from the fonts of the reports, for `npm run printable`: ranges of code points in
 * hexadecimal. `printable` has a glyph in every weight; `unshaped` has glyphs, but the engine does not shape its script.
 */
const weights = ['regular', 'bold', 'italic', 'boldItalic'] as const;

/** Characters without a shape need no font; unassigned ones have none. */
const shapeless = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}]/u;

const lastCodePoint = 0x10_ffff;

const visible = Array.from({ length: lastCodePoint + 1 }, (_, codePoint) => codePoint).filter(
  (codePoint) => !shapeless.test(String.fromCodePoint(codePoint)),
);
const withGlyph = visible.filter((codePoint) =>
  weights.every((weight) => hasGlyph(codePoint, weight)),
);
const isCodePointShaped = (codePoint: number) => isShaped(String.fromCodePoint(codePoint));

writeFileSync(
  new URL('../shared/domain/text/printable.json', import.meta.url),
  `${JSON.stringify(
    {
      printable: rangesOf(withGlyph.filter(isCodePointShaped)),
      unshaped: rangesOf(withGlyph.filter((codePoint) => !isCodePointShaped(codePoint))),
    },
    undefined,
    2,
  )}\n`,
);

/** Whether the font that the engine chooses for a character has a glyph for it. */
function hasGlyph(codePoint: number, weight: (typeof weights)[number]): boolean {
  const [item] = itemize(String.fromCodePoint(codePoint), weight);
  return item !== undefined && covers(item.typeface, codePoint);
}

/** `20-7E` for consecutive code points, `A9` for a single one. @param codePoints in ascending order */
function rangesOf(codePoints: readonly number[]): readonly string[] {
  const ranges: { first: number; last: number }[] = [];
  for (const codePoint of codePoints) {
    const range = ranges.at(-1);
    if (range?.last === codePoint - 1) range.last = codePoint;
    else ranges.push({ first: codePoint, last: codePoint });
  }
  return ranges.map(({ first, last }) =>
    first === last ? hex(first) : `${hex(first)}-${hex(last)}`,
  );
}

function hex(codePoint: number): string {
  return codePoint.toString(16).toUpperCase();
}
