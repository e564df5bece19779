import { fontBytes } from '../../shaping/font-files.ts';
import type { Letter } from '../../shaping/shape.ts';
import { type Typeface, typefaces } from '../../shaping/typefaces.ts';
import type { Writer } from '../pdfkit-adapter.ts';
import {
  characterSystem,
  codeOf,
  encodingMap,
  encodingName,
  mostOfOneByte,
  unicodeMap,
} from './character-maps.ts';
import { type FontMetrics, metricsOf } from './font-metrics.ts';
import { readTables } from './font-tables.ts';
import { subsetFont } from './subset-font.ts';

/** A font of a document with the letters that were written in it, in the order of their codes. */
export type UsedFont = {
  readonly reference: PDFKit.PDFKitReference;
  readonly letters: readonly Letter[];
};

/** Writes the part of a font file that is used, with the maps from codes to glyphs and to texts. */
export function embed(
  writer: Writer,
  { typeface, at }: { readonly typeface: Typeface; readonly at: number },
  { reference, letters }: UsedFont,
): void {
  const tables = readTables(fontBytes(typeface));
  const metrics = metricsOf(tables);
  const { glyphIds, file } = subsetFont(tables, letters);
  const name = `${tagOf(typeface, at)}+${metrics.postscriptName}`;
  const descendant = writer.ref({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: systemInfo,
    FontDescriptor: descriptorOf(writer, { metrics, name, file }),
    W: widthsOf(letters),
    CIDToGIDMap: stream(writer, glyphMap(glyphIds)),
  });
  descendant.end('');
  Object.assign(reference.data, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: encoding(writer, letters.length),
    DescendantFonts: [descendant],
    ToUnicode: stream(writer, Buffer.from(unicodeMap(letters))),
  });
  reference.end('');
}

/** Six letters that tell subsets apart; one typeface is hardly ever more than one of a document. */
function tagOf(typeface: Typeface, at: number): string {
  const letters = [4 + at, typefaces.indexOf(typeface)].map((nth) => 65 + (nth % 26));
  return `EXPR${String.fromCharCode(...letters)}`;
}

type Described = {
  readonly metrics: FontMetrics;
  readonly name: string;
  readonly file: Uint8Array;
};

function descriptorOf(writer: Writer, { metrics, name, file }: Described): PDFKit.PDFKitReference {
  const { box, ascent, descent, capHeight, italicAngle } = metrics;
  const symbolic = 4;
  const italic = 64;
  const descriptor = writer.ref({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: symbolic + (italicAngle === 0 ? 0 : italic),
    FontBBox: box,
    ItalicAngle: italicAngle,
    Ascent: ascent,
    Descent: descent,
    CapHeight: capHeight,
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
function widthsOf(letters: readonly Letter[]): readonly (number | readonly number[])[] {
  const widths = letters.map(({ nominal }) => Math.round(nominal * 100) / 100);
  const [first, second] = [widths.slice(0, mostOfOneByte), widths.slice(mostOfOneByte)];
  return [codeOf(0), first, ...(second.length === 0 ? [] : [codeOf(mostOfOneByte), second])];
}

/** Two bytes for each character: its glyph in the embedded file. */
function glyphMap(glyphIds: readonly number[]): Uint8Array {
  const map = Buffer.alloc((codeOf(glyphIds.length - 1) + 1) * 2);
  for (const [at, glyphId] of glyphIds.entries()) map.writeUInt16BE(glyphId, codeOf(at) * 2);
  return map;
}
