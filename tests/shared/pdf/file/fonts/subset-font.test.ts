import { Blob, Face, Font } from 'harfbuzzjs';
import { expect, test } from 'vitest';
import { readTables } from '../../../../../shared/pdf/file/fonts/font-tables.ts';
import { subsetFont } from '../../../../../shared/pdf/file/fonts/subset-font.ts';
import { fontBytes } from '../../../../../shared/pdf/shaping/font-files.ts';
import { shape } from '../../../../../shared/pdf/shaping/shape.ts';
import type { Typeface } from '../../../../../shared/pdf/shaping/typefaces.ts';

/** The outline of a glyph that is moved, in units of the font. */
function outlineOf(font: Font, { id, x, y }: { id: number; x: number; y: number }) {
  return font.glyphToJson(id).map(({ type, values }) => ({
    type,
    values: values.map((value, at) => value + (at % 2 === 0 ? x : y)),
  }));
}

const words: readonly (readonly [Typeface, string])[] = [
  ['khmer-regular', 'ប្រព្រឹត្តិទៅ'],
  ['lao-regular', 'ນ້ຳທີ່ຢູ່'],
  ['myanmar-regular', 'ကြွေးမြို့'],
  ['latin-regular', 'fiancée'],
  ['latin-italic', 'Tiếng Việt'],
];

test.each(words)('in %s a cluster is drawn as HarfBuzz places its glyphs', (typeface, word) => {
  const { clusters } = shape(word, typeface);
  const { glyphIds, file } = subsetFont(readTables(fontBytes(typeface)), clusters);
  const face = new Face(new Blob(fontBytes(typeface)));
  const whole = new Font(face);
  const part = new Font(new Face(new Blob(file)));
  for (const [at, { glyphs, nominal }] of clusters.entries()) {
    const id = glyphIds[at] ?? 0;
    expect(outlineOf(part, { id, x: 0, y: 0 })).toEqual(
      glyphs.flatMap((glyph) => outlineOf(whole, glyph)),
    );
    expect(part.glyphHAdvance(id)).toBe(Math.round((nominal * face.upem) / 1_000));
  }
});

test.each(['\u102C', '\u1036', '\u1039\u1000'])(
  'a letter with a thousand signs has a glyph, though its format has no room for where they stand: %j',
  (sign) => {
    const { clusters } = shape(`\u1000${sign.repeat(1_000)}`, 'myanmar-regular');
    const { glyphIds, file } = subsetFont(readTables(fontBytes('myanmar-regular')), clusters);
    const part = new Font(new Face(new Blob(file)));
    const { xBearing = 0, width = 0 } = part.glyphExtents(glyphIds[0] ?? 0) ?? {};
    expect(xBearing + width).toBeLessThan(0x8000);
  },
);
