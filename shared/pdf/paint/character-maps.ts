import { utf16 } from '../pdf-string.ts';
import type { Glyph } from '../text/shaper.ts';

/**
 * Codes of one byte up to here, of two above: a report of one script has few glyphs, and its pages are mostly codes. What
 * begins with a bit that is set has two bytes.
 */
export const lastOfOneByte = 0x7f;
const firstOfTwoBytes = 0x8000;
const mostCodes = lastOfOneByte + 0x8000;

/** The bytes a glyph is written with, by its place among the glyphs of its font. */
export function bytesOfCode(at: number): string {
  if (at <= lastOfOneByte) return String.fromCharCode(at);
  const code = codeOf(at);
  return String.fromCharCode(code >> 8, code & 0xff);
}

/** The number of the character at a place among the glyphs of its font. */
export function codeOf(at: number): number {
  if (at > mostCodes) throw new Error('A font of one document has more glyphs than codes');
  return at <= lastOfOneByte ? at : firstOfTwoBytes + at - lastOfOneByte - 1;
}

function hex(at: number): string {
  return at <= lastOfOneByte
    ? at.toString(16).padStart(2, '0')
    : codeOf(at).toString(16).padStart(4, '0');
}

export const encodingName = 'Glyphs';
export const characterSystem = { registry: 'Adobe', ordering: 'Identity', supplement: 0 } as const;

/**
 * From codes to the characters of the font, which have the same numbers: MuPDF looks the text of a character up by its
 * number. (ISO 32000-1, 9.7.5; ranges of two bytes differ in the second one only.)
 */
export function encodingMap(count: number): string {
  const blocks = Math.max(0, Math.ceil((count - lastOfOneByte - 1) / 256));
  const ranges = Array.from({ length: blocks }, (_, at) => {
    const high = (firstOfTwoBytes / 256 + at).toString(16);
    return `<${high}00> <${high}ff> ${firstOfTwoBytes + at * 256}`;
  });
  const all = [`<00> <${hex(lastOfOneByte)}> 0`, ...ranges];
  return characterMap(encodingName, 1, blocksOf('cidrange', all));
}

/**
 * A letter made of more glyphs than characters has glyphs left over. Each code needs a text, or readers make one up; a word
 * joiner is passed over.
 */
const nothing = '\u2060';

/** From codes to texts (ISO 32000-1, 9.10.3). */
export function unicodeMap(glyphs: readonly Glyph[]): string {
  const mappings = glyphs.map(({ text }, at) => `<${hex(at)}> <${utf16(text || nothing)}>`);
  return characterMap('Texts', 2, blocksOf('bfchar', mappings.slice(1)));
}

/** At most this many mappings stand in one block (after the limits of PostScript). */
const blockSize = 100;

function blocksOf(kind: string, mappings: readonly string[]): readonly string[] {
  return Array.from({ length: Math.ceil(mappings.length / blockSize) }, (_, at) => {
    const block = mappings.slice(at * blockSize, (at + 1) * blockSize);
    return `${block.length} begin${kind}\n${block.join('\n')}\nend${kind}`;
  });
}

function characterMap(name: string, type: 1 | 2, blocks: readonly string[]): string {
  const { registry, ordering, supplement } = characterSystem;
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    `/CIDSystemInfo << /Registry (${registry}) /Ordering (${ordering}) /Supplement ${supplement} >> def`,
    `/CMapName /${name} def`,
    `/CMapType ${type} def`,
    ...(type === 1 ? ['/WMode 0 def'] : []),
    `2 begincodespacerange\n<00> <${hex(lastOfOneByte)}>\n<8000> <ffff>\nendcodespacerange`,
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}
