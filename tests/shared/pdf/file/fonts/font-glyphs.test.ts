import { Blob, Face, Font } from 'harfbuzzjs';
import { describe, expect, test } from 'vitest';
import { boxOf, readGlyphs } from '../../../../../shared/pdf/file/fonts/font-glyphs.ts';
import { metricsOf } from '../../../../../shared/pdf/file/fonts/font-metrics.ts';
import {
  readTables,
  tableOf,
  writeTables,
} from '../../../../../shared/pdf/file/fonts/font-tables.ts';
import { fontBytes } from '../../../../../shared/pdf/shaping/font-files.ts';
import { typefaces } from '../../../../../shared/pdf/shaping/typefaces.ts';

const samples = 400;

describe.each(typefaces)('%s is read as HarfBuzz reads it', (typeface) => {
  const tables = readTables(fontBytes(typeface));
  const font = new Font(new Face(new Blob(fontBytes(typeface))));
  const count = tableOf(tables, 'maxp').readUInt16BE(4);
  const ids = Array.from({ length: samples }, (_, at) => Math.floor((at * count) / samples));

  test('glyphs from the first to the last have the same width and ink', () => {
    const { glyphOf } = readGlyphs(tables);
    for (const id of [...ids, count - 1]) {
      const { description, advance } = glyphOf(id);
      const box = description.length === 0 ? [0, 0, 0, 0] : boxOf(description);
      const { xBearing = 0, yBearing = 0, width = 0, height = 0 } = font.glyphExtents(id) ?? {};
      expect({ id, advance, box }).toEqual({
        id,
        advance: font.glyphHAdvance(id),
        box: [xBearing, yBearing + height, xBearing + width, yBearing],
      });
    }
  });

  test('its name, lean and heights are its own', () => {
    const { postscriptName, italicAngle, ascent, descent, capHeight } = metricsOf(tables);
    expect(postscriptName).toMatch(
      /^Noto(Sans(SC|Lao|Khmer|Myanmar|Thai|Symbols2|Math)?|Emoji)-(Regular|Bold|Italic|BoldItalic)$/,
    );
    expect(italicAngle !== 0).toBe(/italic/i.test(typeface));
    expect(descent).toBeLessThan(0);
    expect(capHeight).toBeGreaterThan(0);
    expect(ascent).toBeGreaterThanOrEqual(capHeight);
  });

  test('written again, it has the same tables', () => {
    const again = readTables(writeTables(tables));
    expect([...again.keys()]).toEqual([...tables.keys()]);
    for (const [tag, table] of tables) expect(again.get(tag)?.equals(table)).toBe(true);
  });
});

test('a font without a table that is needed says which', () => {
  const tables = readTables(fontBytes('latin-regular'));
  const without = new Map([...tables].filter(([tag]) => tag !== 'post'));
  expect(() => metricsOf(without)).toThrow('The font has no table post');
});
