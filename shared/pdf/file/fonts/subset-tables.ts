import { type Glyph, hasLongOffsets } from './font-glyphs.ts';
import { type FontTables, tableOf } from './font-tables.ts';

const maxShortOffset = 0x1_fffe;

/** The tables that a font within a PDF needs (ISO 32000-1, 9.9), for these glyphs of a source font. */
export function subsetTables(
  source: FontTables,
  glyphs: readonly Glyph[],
  maxComponents: number,
): FontTables {
  const glyf = Buffer.concat(glyphs.map(({ description }) => description));
  const isLong = hasLongOffsets(source) || glyf.length > maxShortOffset;
  const head = Buffer.from(tableOf(source, 'head'));
  head.writeInt16BE(isLong ? 1 : 0, 50);
  const hhea = Buffer.from(tableOf(source, 'hhea'));
  hhea.writeUInt16BE(glyphs.length, 34);
  const tableIfThere = (tag: string) => {
    const table = source.get(tag);
    return table ? [[tag, table] as const] : [];
  };
  return new Map([
    ['head', head],
    ['hhea', hhea],
    ['loca', offsetsOf(glyphs, isLong)],
    ['maxp', raiseMaxima(tableOf(source, 'maxp'), glyphs.length, maxComponents)],
    ...tableIfThere('cvt '),
    ...tableIfThere('prep'),
    ['glyf', glyf],
    ['hmtx', metricsOf(glyphs)],
    ...tableIfThere('fpgm'),
  ]);
}

function offsetsOf(glyphs: readonly Glyph[], isLong: boolean): Buffer {
  const table = Buffer.alloc((glyphs.length + 1) * (isLong ? 4 : 2));
  let offset = 0;
  for (const [at, { description }] of glyphs.entries()) {
    offset += description.length;
    if (isLong) table.writeUInt32BE(offset, (at + 1) * 4);
    else table.writeUInt16BE(offset / 2, (at + 1) * 2);
  }
  return table;
}

function metricsOf(glyphs: readonly Glyph[]): Buffer {
  const table = Buffer.alloc(glyphs.length * 4);
  for (const [at, { advance, leftBearing }] of glyphs.entries()) {
    table.writeUInt16BE(advance, at * 4);
    table.writeInt16BE(leftBearing, at * 4 + 2);
  }
  return table;
}

/** Where the maxima of a font stand in its table `maxp`. */
const maxima = {
  points: 6,
  contours: 8,
  componentPoints: 10,
  componentContours: 12,
  componentElements: 28,
  componentDepth: 30,
} as const;

/** The maxima of the source, raised to what its composed clusters can reach. */
function raiseMaxima(source: Buffer, glyphCount: number, maxComponents: number): Buffer {
  const table = Buffer.from(source);
  const read = (of: keyof typeof maxima) => source.readUInt16BE(maxima[of]);
  const write = (of: keyof typeof maxima, value: number) =>
    table.writeUInt16BE(Math.min(value, 0xffff), maxima[of]);
  table.writeUInt16BE(glyphCount, 4);
  write('componentPoints', maxComponents * Math.max(read('points'), read('componentPoints')));
  write('componentContours', maxComponents * Math.max(read('contours'), read('componentContours')));
  write('componentElements', Math.max(maxComponents, read('componentElements')));
  write('componentDepth', read('componentDepth') + 1);
  return table;
}
