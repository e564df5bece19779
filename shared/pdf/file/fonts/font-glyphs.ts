import { type FontTables, tableOf } from './font-tables.ts';

/** A glyph of a font file, in units of the font. */
export type Glyph = {
  /** As the table `glyf` has it: an outline or a list of components; empty for a glyph without ink. */
  readonly description: Buffer;
  readonly advance: number;
  readonly leftBearing: number;
};
export type Box = readonly [left: number, bottom: number, right: number, top: number];
/** The glyphs of a font file by their ids. */
export type FontGlyphs = { glyphOf(id: number): Glyph };

export function readGlyphs(tables: FontTables): FontGlyphs {
  const [glyf, hmtx] = [tableOf(tables, 'glyf'), tableOf(tables, 'hmtx')];
  const offsetOf = readOffsets(tables);
  const lastAdvance = tableOf(tables, 'hhea').readUInt16BE(34) - 1;
  return {
    /** Glyphs after the last advance share it, and have bearings only. */
    glyphOf(id) {
      const advanceAt = Math.min(id, lastAdvance) * 4;
      const bearingAt = advanceAt + 2 + Math.max(0, id - lastAdvance) * 2;
      return {
        description: glyf.subarray(offsetOf(id), offsetOf(id + 1)),
        advance: hmtx.readUInt16BE(advanceAt),
        leftBearing: hmtx.readInt16BE(bearingAt),
      };
    },
  };
}

/** Offsets are stored in four bytes, or halved in two. */
function readOffsets(tables: FontTables): (id: number) => number {
  const loca = tableOf(tables, 'loca');
  return hasLongOffsets(tables)
    ? (id) => loca.readUInt32BE(id * 4)
    : (id) => loca.readUInt16BE(id * 2) * 2;
}

export function hasLongOffsets(tables: FontTables): boolean {
  return tableOf(tables, 'head').readInt16BE(50) === 1;
}

export function boxOf(description: Buffer): Box {
  return [
    description.readInt16BE(2),
    description.readInt16BE(4),
    description.readInt16BE(6),
    description.readInt16BE(8),
  ];
}
