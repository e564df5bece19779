import { Blob, Face, Font } from 'harfbuzzjs';
import { expect, test } from 'vitest';
import { subsetOf } from '../../../shared/pdf/paint/font-subset.ts';
import { fontBytes } from '../../../shared/pdf/text/font-files.ts';
import { shape } from '../../../shared/pdf/text/shaper.ts';
import type { Typeface } from '../../../shared/pdf/text/typefaces.ts';
import { openWriter, parseFont } from '../../../shared/pdf/writer.ts';
import { aDocument } from '../../builders/document.ts';

/** Where a glyph has ink, in units of the font. */
function inkOf(font: Font, id: number) {
  const { xBearing = 0, yBearing = 0, width = 0, height = 0 } = font.glyphExtents(id) ?? {};
  return { left: xBearing, right: xBearing + width, top: yBearing, bottom: yBearing + height };
}

const words: readonly (readonly [Typeface, string])[] = [
  ['khmer-regular', 'ប្រព្រឹត្តិទៅ'],
  ['lao-regular', 'ນ້ຳທີ່ຢູ່'],
  ['myanmar-regular', 'ကြွေးမြို့'],
  ['latin-regular', 'fiancée'],
];

test.each(words)(
  'in %s the ink of a letter is where HarfBuzz places its glyphs',
  (typeface, word) => {
    const { letters } = shape(word, typeface);
    const { writer } = openWriter(aDocument([]));
    const parsed = parseFont(writer, typeface, fontBytes(typeface));
    const { glyphIds, file } = subsetOf(parsed, letters);
    const whole = new Font(new Face(new Blob(fontBytes(typeface))));
    const part = new Font(new Face(new Blob(file)));
    for (const [at, { glyphs, nominal }] of letters.entries()) {
      const parts = glyphs
        .map(({ id, x, y }) => ({ ...inkOf(whole, id), x, y }))
        .filter(({ left, right }) => left < right);
      expect(inkOf(part, glyphIds[at] ?? 0)).toEqual({
        left: Math.min(...parts.map(({ left, x }) => left + x)),
        right: Math.max(...parts.map(({ right, x }) => right + x)),
        top: Math.max(...parts.map(({ top, y }) => top + y)),
        bottom: Math.min(...parts.map(({ bottom, y }) => bottom + y)),
      });
      expect(part.glyphHAdvance(glyphIds[at] ?? 0)).toBe(
        Math.round((nominal * parsed.unitsPerEm) / 1_000),
      );
    }
  },
);

test.each(['\u102C', '\u1036', '\u1039\u1000'])(
  'a letter with a thousand marks has a glyph, though the format limits its components: %j',
  (sign) => {
    const { letters } = shape(`\u1000${sign.repeat(1_000)}`, 'myanmar-regular');
    const { writer } = openWriter(aDocument([]));
    const parsed = parseFont(writer, 'myanmar-regular', fontBytes('myanmar-regular'));
    const { glyphIds, file } = subsetOf(parsed, letters);
    const part = new Font(new Face(new Blob(file)));
    expect(inkOf(part, glyphIds[0] ?? 0).right).toBeLessThan(0x8000);
  },
);
