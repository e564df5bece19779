import type { Letter } from '../../shaping/shape.ts';
import { utf16 } from '../pdf-string.ts';

/**
 * Codes of one byte for the letters met first, of two for the others: a report of one script has few, and its pages are mostly
 * codes. What begins with a bit that is not set has two bytes, so that all codes are small numbers.
 */
const firstOfOneByte = 0x80;
export const mostOfOneByte = 0x80;
const firstOfTwoBytes = 0x100;
const last = 0x7fff;
/** How many letters a font can have. */
export const maxCodes = mostOfOneByte + last - firstOfTwoBytes + 1;

/** The bytes a letter is written with, by its place among the letters of its font. */
export function bytesOfCode(at: number): string {
  const code = codeOf(at);
  return at < mostOfOneByte
    ? String.fromCharCode(code)
    : String.fromCharCode(code >> 8, code & 0xff);
}

/** The number of the character at a place among the letters of its font; 0 is the missing glyph, which is never used. */
export function codeOf(at: number): number {
  return at < mostOfOneByte ? firstOfOneByte + at : firstOfTwoBytes + at - mostOfOneByte;
}

function hex(at: number): string {
  return codeOf(at)
    .toString(16)
    .padStart(at < mostOfOneByte ? 2 : 4, '0');
}

export const encodingName = 'Glyphs';
export const characterSystem = { registry: 'Adobe', ordering: 'Identity', supplement: 0 } as const;

/**
 * From codes to the characters of the font, which have the same numbers: MuPDF looks the text of a character up by its
 * number. (ISO 32000-1, 9.7.5; ranges of two bytes differ in the second one only.)
 */
export function encodingMap(count: number): string {
  const blocks = Math.max(0, Math.ceil((count - mostOfOneByte) / 256));
  const ranges = Array.from({ length: blocks }, (_, at) => {
    const high = (at + 1).toString(16).padStart(2, '0');
    return `<${high}00> <${high}ff> ${(at + 1) * 256}`;
  });
  return characterMap(encodingName, 1, blocksOf('cidrange', ['<80> <ff> 128', ...ranges]));
}

/** From codes to texts (ISO 32000-1, 9.10.3). A space is one to who searches, whether a line may end at it or not. */
export function unicodeMap(letters: readonly Letter[]): string {
  const mappings = letters.map(
    ({ text }, at) => `<${hex(at)}> <${utf16(text.replace(noBreakSpace, ' '))}>`,
  );
  return characterMap('Texts', 2, blocksOf('bfchar', mappings));
}

const noBreakSpace = /[\u00A0\u202F]/g;

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
    `2 begincodespacerange\n<80> <ff>\n<0000> <7fff>\nendcodespacerange`,
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}
