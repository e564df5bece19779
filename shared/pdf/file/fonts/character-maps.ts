import type { Cluster } from '../../shaping/shape.ts';
import { utf16Hex } from '../pdf-string.ts';

/**
 * Clusters have one-byte codes first, then two-byte codes: a report in one script uses few, and most bytes of a page are codes. A
 * two-byte code begins with a byte below 0x80, so that all codes and CIDs stay small.
 */
const firstOneByteCode = 0x80;
export const maxOneByteCodes = 0x80;
const firstTwoByteCode = 0x100;
const lastCode = 0x7fff;
/** How many clusters a font can have. */
export const maxCodes = maxOneByteCodes + lastCode - firstTwoByteCode + 1;

/** The bytes that a page writes for a cluster, by its index among the clusters of its font. */
export function codeBytes(index: number): string {
  const code = cidOf(index);
  return index < maxOneByteCodes
    ? String.fromCharCode(code)
    : String.fromCharCode(code >> 8, code & 0xff);
}

/** The CID of a cluster, which is also its code; 0 would be the missing glyph, and is never used. */
export function cidOf(index: number): number {
  return index < maxOneByteCodes
    ? firstOneByteCode + index
    : firstTwoByteCode + index - maxOneByteCodes;
}

function codeHex(index: number): string {
  return cidOf(index)
    .toString(16)
    .padStart(index < maxOneByteCodes ? 2 : 4, '0');
}

export const encodingName = 'Glyphs';
export const characterCollection = {
  registry: 'Adobe',
  ordering: 'Identity',
  supplement: 0,
} as const;

/**
 * Maps codes to CIDs (ISO 32000-1, 9.7.5). They are equal, because MuPDF looks up the text of a CID as if it were a code. A range of
 * two-byte codes may differ only in the second byte.
 */
export function encodingCMap(count: number): string {
  const blocks = Math.max(0, Math.ceil((count - maxOneByteCodes) / 256));
  const ranges = Array.from({ length: blocks }, (_, index) => {
    const high = (index + 1).toString(16).padStart(2, '0');
    return `<${high}00> <${high}ff> ${(index + 1) * 256}`;
  });
  return characterMap(encodingName, 1, inBlocks('cidrange', ['<80> <ff> 128', ...ranges]));
}

/** Maps codes to text (ISO 32000-1, 9.10.3). A no-break space is copied and searched as a space. */
export function toUnicodeCMap(clusters: readonly Cluster[]): string {
  const mappings = clusters.map(
    ({ text }, index) => `<${codeHex(index)}> <${utf16Hex(text.replace(noBreakSpace, ' '))}>`,
  );
  return characterMap('Texts', 2, inBlocks('bfchar', mappings));
}

const noBreakSpace = /[\u00A0\u202F]/g;

/** The maximum of mappings in one block, by the limits of PostScript. */
const maxBlockSize = 100;

function inBlocks(kind: string, mappings: readonly string[]): readonly string[] {
  return Array.from({ length: Math.ceil(mappings.length / maxBlockSize) }, (_, index) => {
    const block = mappings.slice(index * maxBlockSize, (index + 1) * maxBlockSize);
    return `${block.length} begin${kind}\n${block.join('\n')}\nend${kind}`;
  });
}

function characterMap(name: string, type: 1 | 2, blocks: readonly string[]): string {
  const { registry, ordering, supplement } = characterCollection;
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
