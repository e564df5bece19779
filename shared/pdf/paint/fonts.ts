import { utf16 } from '../pdf-string.ts';
import { fontBytes } from '../text/font-files.ts';
import type { Glyph, Shaped } from '../text/shaper.ts';
import { type Typeface, typefaces } from '../text/typefaces.ts';
import { type ParsedFont, parseFont, type Writer } from '../writer.ts';
import { operandOf } from './operators.ts';

/** The fonts of one document: the code a glyph is written with, and the files that are embedded in the end. */
export type Fonts = {
  /** The name of the font among the resources of the current page. */
  use(typeface: Typeface): string;
  /** A word as it stands within the brackets of a text operator. */
  operand(typeface: Typeface, shaped: Pick<Shaped, 'glyphs'>): string;
  end(): void;
};

type Embedded = {
  readonly name: string;
  readonly reference: PDFKit.PDFKitReference;
  readonly codes: Map<string, number>;
  /** By code: the glyph and what it stands for; code 0 is the missing glyph, which is never used. */
  readonly glyphs: Glyph[];
  readonly operands: Map<Pick<Shaped, 'glyphs'>, string>;
};

const missing: Glyph = { id: 0, text: '', advance: 0, nominal: 0, dx: 0, dy: 0 };

export function startFonts(writer: Writer): Fonts {
  const used = new Map<Typeface, Embedded>();
  const embedded = (typeface: Typeface): Embedded => {
    const known = used.get(typeface);
    if (known) return known;
    const entry = {
      name: `F${typefaces.indexOf(typeface) + 1}`,
      reference: writer.ref({}),
      codes: new Map<string, number>(),
      glyphs: [missing],
      operands: new Map<Shaped, string>(),
    };
    used.set(typeface, entry);
    return entry;
  };
  return {
    use(typeface) {
      const { name, reference } = embedded(typeface);
      writer.page.fonts[name] = reference;
      return name;
    },
    operand(typeface, shaped) {
      const { operands, ...entry } = embedded(typeface);
      const known = operands.get(shaped);
      if (known !== undefined) return known;
      const operand = operandOf(shaped, (glyph) => codeOf(entry, glyph));
      operands.set(shaped, operand);
      return operand;
    },
    end() {
      for (const [typeface, entry] of used) embed(writer, typeface, entry);
    },
  };
}

/** One code for each glyph and the text it stands for, so that text can be copied and searched. */
function codeOf({ codes, glyphs }: Pick<Embedded, 'codes' | 'glyphs'>, glyph: Glyph): number {
  const key = `${glyph.id} ${glyph.text}`;
  const known = codes.get(key);
  if (known !== undefined) return known;
  codes.set(key, glyphs.length);
  return glyphs.push(glyph) - 1;
}

function embed(writer: Writer, typeface: Typeface, { reference, glyphs }: Embedded): void {
  const font = parseFont(writer, typeface, fontBytes(typeface));
  const subset = font.createSubset();
  const glyphIds = glyphs.map(({ id }) => subset.includeGlyph(id));
  const name = `${tagOf(typeface)}+${font.postscriptName}`;
  const descendant = writer.ref({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: {
      Registry: new String('Adobe'),
      Ordering: new String('Identity'),
      Supplement: 0,
    },
    FontDescriptor: descriptorOf(writer, font, name, subset.encode()),
    W: [0, glyphs.map(({ nominal }) => Math.round(nominal * 100) / 100)],
    CIDToGIDMap: stream(writer, glyphMap(glyphIds)),
  });
  descendant.end('');
  Object.assign(reference.data, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
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

function stream(writer: Writer, bytes: Uint8Array): PDFKit.PDFKitReference {
  const reference = writer.ref({});
  reference.end(bytes);
  return reference;
}

/** Two bytes a code: the glyph of the embedded file. */
function glyphMap(glyphIds: readonly number[]): Uint8Array {
  const map = Buffer.alloc(glyphIds.length * 2);
  for (const [code, glyphId] of glyphIds.entries()) map.writeUInt16BE(glyphId, code * 2);
  return map;
}

/**
 * A letter made of more glyphs than characters has glyphs left over. Each code needs a text, or readers make one up; a word
 * joiner is passed over.
 */
const nothing = '\u2060';

/** At most this many mappings stand in one block (PDF 32000, 9.7.6.2, after the limits of PostScript). */
const blockSize = 100;

function unicodeMap(glyphs: readonly Glyph[]): string {
  const mappings = glyphs
    .map(({ text }, code) => `<${hex(code)}> <${utf16(text || nothing)}>`)
    .slice(1);
  const blocks = Array.from({ length: Math.ceil(mappings.length / blockSize) }, (_, at) => {
    const block = mappings.slice(at * blockSize, (at + 1) * blockSize);
    return `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`;
  });
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange\n<0000> <ffff>\nendcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}

const hex = (code: number) => code.toString(16).padStart(4, '0');
