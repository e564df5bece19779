import { type FontTables, tableOf } from './font-tables.ts';

/** What a PDF states of a font as a whole (ISO 32000-1, 9.8); lengths in thousandths of the font size. */
export type FontMetrics = {
  readonly postscriptName: string;
  readonly box: readonly number[];
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  /** Degrees counter-clockwise from upright. */
  readonly italicAngle: number;
};

export function metricsOf(tables: FontTables): FontMetrics {
  const [head, hhea, os2] = [
    tableOf(tables, 'head'),
    tableOf(tables, 'hhea'),
    tableOf(tables, 'OS/2'),
  ];
  const scale = 1_000 / unitsPerEm(tables);
  const ascent = hhea.readInt16BE(4) * scale;
  return {
    postscriptName: postscriptName(tableOf(tables, 'name')),
    box: [36, 38, 40, 42].map((at) => head.readInt16BE(at) * scale),
    ascent,
    descent: hhea.readInt16BE(6) * scale,
    capHeight: os2.readInt16BE(88) * scale || ascent,
    italicAngle: tableOf(tables, 'post').readInt32BE(4) / 0x1_0000,
  };
}

export function unitsPerEm(tables: FontTables): number {
  return tableOf(tables, 'head').readUInt16BE(18);
}

const unicodePlatform = 3;
const postscriptNameId = 6;
const nameRecordLength = 12;

function postscriptName(table: Buffer): string {
  const [count, strings] = [table.readUInt16BE(2), table.readUInt16BE(4)];
  for (let index = 0; index < count; index += 1) {
    const record = 6 + index * nameRecordLength;
    if (table.readUInt16BE(record) !== unicodePlatform) continue;
    if (table.readUInt16BE(record + 6) !== postscriptNameId) continue;
    const start = strings + table.readUInt16BE(record + 10);
    const name = table.subarray(start, start + table.readUInt16BE(record + 8));
    return Buffer.from(name).swap16().toString('utf16le');
  }
  throw new Error('The font has no PostScript name');
}
