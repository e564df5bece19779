import { Blob, Direction, Face, Font, Buffer as ShapingBuffer, shape } from 'harfbuzzjs';
import { describe, expect, test } from 'vitest';
import table from '../../../../shared/domain/text/printable.json' with { type: 'json' };
import { printFaultOf } from '../../../../shared/domain/text/printable.ts';
import { fontBytes } from '../../../../shared/pdf/shaping/font-files.ts';
import { itemize } from '../../../../shared/pdf/shaping/itemize.ts';
import {
  type Family,
  families,
  familyOf,
  type Typeface,
  typefaceOf,
  typefaces,
} from '../../../../shared/pdf/shaping/typefaces.ts';

const loaded = new Map(
  typefaces.map((typeface) => {
    const face = new Face(new Blob(fontBytes(typeface)));
    return [typeface, { font: new Font(face), has: new Set(face.collectUnicodes()) }] as const;
  }),
);
const has = (typeface: Typeface, codePoint: number) => loaded.get(typeface)?.has.has(codePoint);

const weights = ['regular', 'bold', 'italic', 'boldItalic'] as const;
const everyCodePoint = Array.from({ length: 0x11_0000 }, (_, codePoint) => codePoint);
const unseen = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}]/u;

/** The font that the engine chooses has a glyph for the character in every weight. */
const isInFonts = (codePoint: number) =>
  weights.every((weight) => {
    const [item] = itemize(String.fromCodePoint(codePoint), weight);
    return item !== undefined && has(item.typeface, codePoint);
  });

const expand = (ranges: readonly string[]) =>
  ranges.flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map((hex) => Number.parseInt(hex, 16));
    return everyCodePoint.slice(first, last + 1);
  });

describe('the table of printable characters', () => {
  test('lists exactly what the fonts have, shaped or not', () => {
    const inFonts = everyCodePoint.filter(
      (codePoint) => !unseen.test(String.fromCodePoint(codePoint)) && isInFonts(codePoint),
    );
    const inTable = [...expand(table.printable), ...expand(table.unshaped)];
    expect(inTable.toSorted((left, right) => left - right)).toEqual(inFonts);
  });

  test('is parsed as it is written', () => {
    const named = (codePoints: readonly number[]) =>
      new Set(codePoints.map((codePoint) => printFaultOf(String.fromCodePoint(codePoint))));
    expect(named(expand(table.printable))).toEqual(new Set([undefined]));
    expect(named(expand(table.unshaped))).toEqual(new Set(['not_shaped']));
    expect(['ሰ', '☿', '한', '\u{1F701}', 'ع'].map(printFaultOf)).toEqual(Array(5).fill('no_font'));
    expect(
      ['\n', '\u200B', '\u200D', '\uFE0F', '水', 'ກ', 'ខ', 'ဈ', 'ส', '✔', '💧'].map(printFaultOf),
    ).toEqual(Array(11).fill(undefined));
  });
});

const buffer = new ShapingBuffer();

function glyphsOf(text: string, typeface: Typeface, script: string): unknown {
  const { font } = loaded.get(typeface) ?? {};
  if (!font) throw new Error(`No font ${typeface}`);
  buffer.reset();
  buffer.addText(text);
  buffer.setDirection(Direction.LTR);
  buffer.setScript(script);
  buffer.setLanguage('und');
  shape(font, buffer);
  return { glyphs: buffer.getGlyphInfos(), positions: buffer.getGlyphPositions() };
}

/** Each letter alone, with a mark, and before other letters. */
function samplesOf(script: string, family: Family): readonly string[] {
  const ofScript = new RegExp(`\\p{Script=${script}}`, 'u');
  const letters = everyCodePoint
    .filter((codePoint) => has(typefaceOf(family, 'regular'), codePoint))
    .map((codePoint) => String.fromCodePoint(codePoint))
    .filter((letter) => ofScript.test(letter) && !/\p{M}/u.test(letter));
  const followers = letters.filter((_, at) => at % 20 === 0);
  return letters.flatMap((letter) => [
    letter,
    ...['\u0301', '\u0308', '\u0323'].map((mark) => letter + mark),
    ...followers.map((follower) => letter + follower),
  ]);
}

/** Whether shaping with the engine's script tag gives the same glyphs as the script's own tag. */
function isShapedRight(script: string, tag: string): boolean {
  const [family] = new Set(
    everyCodePoint
      .map((codePoint) => String.fromCodePoint(codePoint))
      .filter((letter) => new RegExp(`\\p{Script=${script}}`, 'u').test(letter))
      .filter((letter) => isInFonts(letter.codePointAt(0) ?? 0))
      .map((letter) => familyOf(itemize(letter, 'regular')[0]?.typeface ?? 'latin-regular')),
  );
  if (family === undefined) throw new Error(`No font has ${script}`);
  const typeface = typefaceOf(family, 'regular');
  return samplesOf(script, family).every(
    (text) =>
      JSON.stringify(glyphsOf(text, typeface, families[family].script)) ===
      JSON.stringify(glyphsOf(text, typeface, tag)),
  );
}

describe('a script with the language tag of another', () => {
  test.each([
    ['Greek', 'Grek'],
    ['Cyrillic', 'Cyrl'],
    ['Hiragana', 'Hira'],
    ['Katakana', 'Kana'],
    ['Bopomofo', 'Bopo'],
  ])('%s is shaped as with its own tag', (script, tag) => {
    expect(isShapedRight(script, tag)).toBe(true);
  });

  test('Devanagari is not, so it is not printable', () => {
    expect(isShapedRight('Devanagari', 'Deva')).toBe(false);
  });
});
