import { fontBytes } from '../text/font-files.ts';
import type { Glyph } from '../text/shaper.ts';
import { type Typeface, typefaces } from '../text/typefaces.ts';
import { type ParsedFont, parseFont, type Writer } from '../writer.ts';
import {
  characterSystem,
  codeOf,
  encodingMap,
  encodingName,
  lastOfOneByte,
  unicodeMap,
} from './character-maps.ts';

/** A typeface of a document with the glyphs that were used of it, by their codes. */
export type UsedFont = {
  readonly reference: PDFKit.PDFKitReference;
  readonly glyphs: readonly Glyph[];
};

/** Writes the part of a font file that is used, with the maps from codes to glyphs and to texts. */
export function embed(writer: Writer, typeface: Typeface, { reference, glyphs }: UsedFont): void {
  const font = parseFont(writer, typeface, fontBytes(typeface));
  const subset = font.createSubset();
  const glyphIds = glyphs.map(({ id }) => subset.includeGlyph(id));
  const name = `${tagOf(typeface)}+${font.postscriptName}`;
  const descendant = writer.ref({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: systemInfo,
    FontDescriptor: descriptorOf(writer, font, name, subset.encode()),
    W: widthsOf(glyphs),
    CIDToGIDMap: stream(writer, glyphMap(glyphIds)),
  });
  descendant.end('');
  Object.assign(reference.data, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: encoding(writer, glyphs.length),
    DescendantFonts: [descendant],
    ToUnicode: stream(writer, Buffer.from(unicodeMap(glyphs))),
  });
  reference.end('');
}

/** Six letters that tell subsets apart; one typeface is one subset of a document. */
function tagOf(typeface: Typeface): string {
  return `EXPRE${String.fromCharCode(65 + typefaces.indexOf(typeface))}`;
}

function descriptorOf(
  writer: Writer,
  font: ParsedFont,
  FontName: string,
  file: Uint8Array,
): PDFKit.PDFKitReference {
  const scale = 1_000 / font.unitsPerEm;
  const { minX, minY, maxX, maxY } = font.bbox;
  const symbolic = 4;
  const italic = 64;
  const descriptor = writer.ref({
    Type: 'FontDescriptor',
    FontName,
    Flags: symbolic + (font.italicAngle === 0 ? 0 : italic),
    FontBBox: [minX, minY, maxX, maxY].map((edge) => edge * scale),
    ItalicAngle: font.italicAngle,
    Ascent: font.ascent * scale,
    Descent: font.descent * scale,
    CapHeight: (font.capHeight || font.ascent) * scale,
    StemV: 0,
    FontFile2: stream(writer, file),
  });
  descriptor.end('');
  return descriptor;
}

const systemInfo = {
  Registry: new String(characterSystem.registry),
  Ordering: new String(characterSystem.ordering),
  Supplement: characterSystem.supplement,
};

function encoding(writer: Writer, count: number): PDFKit.PDFKitReference {
  const map = writer.ref({
    Type: 'CMap',
    CMapName: encodingName,
    CIDSystemInfo: systemInfo,
    WMode: 0,
  });
  map.end(Buffer.from(encodingMap(count)));
  return map;
}

function stream(writer: Writer, bytes: Uint8Array): PDFKit.PDFKitReference {
  const reference = writer.ref({});
  reference.end(bytes);
  return reference;
}

/** Runs of widths, each after the number of its first character. */
function widthsOf(glyphs: readonly Glyph[]): readonly (number | readonly number[])[] {
  const widths = glyphs.map(({ nominal }) => Math.round(nominal * 100) / 100);
  const [first, second] = [widths.slice(0, lastOfOneByte + 1), widths.slice(lastOfOneByte + 1)];
  return second.length === 0 ? [0, first] : [0, first, codeOf(lastOfOneByte + 1), second];
}

/** Two bytes for each character: its glyph in the embedded file. */
function glyphMap(glyphIds: readonly number[]): Uint8Array {
  const map = Buffer.alloc((codeOf(glyphIds.length - 1) + 1) * 2);
  for (const [at, glyphId] of glyphIds.entries()) map.writeUInt16BE(glyphId, codeOf(at) * 2);
  return map;
}
