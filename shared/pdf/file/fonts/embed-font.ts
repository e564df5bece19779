import { fontBytes } from '../../shaping/font-files.ts';
import type { Cluster } from '../../shaping/shape.ts';
import { type Typeface, typefaces } from '../../shaping/typefaces.ts';
import { addObject, type PdfObject, type Writer } from '../pdfkit-adapter.ts';
import {
  characterCollection,
  cidOf,
  encodingCMap,
  encodingName,
  maxOneByteCodes,
  toUnicodeCMap,
} from './character-maps.ts';
import { type FontMetrics, metricsOf } from './font-metrics.ts';
import { readTables } from './font-tables.ts';
import { subsetFont } from './subset-font.ts';

/** A font of a document, and the clusters that are written in it, in the order of their codes. */
export type UsedFont = { readonly object: PdfObject; readonly clusters: readonly Cluster[] };

/**
 * Writes the used part of a font file, with the maps from codes to glyphs and to text (ISO 32000-1, 9.7).
 * @param index of the font among those of the typeface
 */
export function embedFont(
  writer: Writer,
  { typeface, index }: { readonly typeface: Typeface; readonly index: number },
  { object, clusters }: UsedFont,
): void {
  const tables = readTables(fontBytes(typeface));
  const metrics = metricsOf(tables);
  const { glyphIds, file } = subsetFont(tables, clusters);
  const name = `${subsetTag(typeface, index)}+${metrics.postscriptName}`;
  const descendant = addObject(writer, {
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: systemInfo,
    FontDescriptor: addDescriptor(writer, name, metrics, file),
    W: widthsOf(clusters),
    CIDToGIDMap: addObject(writer, {}, cidToGidMap(glyphIds)),
  });
  Object.assign(object.data, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: addEncoding(writer, clusters.length),
    DescendantFonts: [descendant],
    ToUnicode: addObject(writer, {}, Buffer.from(toUnicodeCMap(clusters))),
  });
  object.end('');
}

/** Six letters that tell the subsets of a document apart. */
function subsetTag(typeface: Typeface, index: number): string {
  const letters = [4 + index, typefaces.indexOf(typeface)].map((number) => 65 + (number % 26));
  return `EXPR${String.fromCharCode(...letters)}`;
}

const symbolic = 4;
const italic = 64;

function addDescriptor(
  writer: Writer,
  name: string,
  { box, ascent, descent, capHeight, italicAngle }: FontMetrics,
  file: Uint8Array,
): PdfObject {
  return addObject(writer, {
    Type: 'FontDescriptor',
    FontName: name,
    Flags: symbolic + (italicAngle === 0 ? 0 : italic),
    FontBBox: box,
    ItalicAngle: italicAngle,
    Ascent: ascent,
    Descent: descent,
    CapHeight: capHeight,
    StemV: 0,
    FontFile2: addObject(writer, {}, file),
  });
}

const systemInfo = {
  Registry: new String(characterCollection.registry),
  Ordering: new String(characterCollection.ordering),
  Supplement: characterCollection.supplement,
};

function addEncoding(writer: Writer, count: number): PdfObject {
  const dictionary = { Type: 'CMap', CMapName: encodingName, CIDSystemInfo: systemInfo, WMode: 0 };
  return addObject(writer, dictionary, Buffer.from(encodingCMap(count)));
}

/** Runs of widths, each after the CID of its first cluster. */
function widthsOf(clusters: readonly Cluster[]): readonly (number | readonly number[])[] {
  const widths = clusters.map(({ nominal }) => Math.round(nominal * 100) / 100);
  const [first, second] = [widths.slice(0, maxOneByteCodes), widths.slice(maxOneByteCodes)];
  return [cidOf(0), first, ...(second.length === 0 ? [] : [cidOf(maxOneByteCodes), second])];
}

/** Two bytes for each CID: its glyph in the embedded file. */
function cidToGidMap(glyphIds: readonly number[]): Uint8Array {
  const map = Buffer.alloc((cidOf(glyphIds.length - 1) + 1) * 2);
  for (const [index, glyphId] of glyphIds.entries()) map.writeUInt16BE(glyphId, cidOf(index) * 2);
  return map;
}
