import { inflateSync } from 'node:zlib';
import { maxEmblemSide } from '../../shared/domain/identity/sent-emblem.ts';

type Chunk = { readonly type: string; readonly data: Uint8Array };
export type PngSize = { readonly width: number; readonly height: number };
type Header = PngSize & { readonly bits: number; readonly colourType: number };

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Samples a pixel by colour type (PNG 3, 11.2.1); a palette has one. */
const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const palette = 3;
/** Of the five filters of PNG. */
const maxFilter = 4;

/** The size of a PNG file that can be an emblem; else why it cannot. Its pixels are unpacked, so that a report never fails for it. */
export function readPng(bytes: Uint8Array): PngSize | string {
  if (!signature.every((byte, at) => bytes[at] === byte)) return 'is not a PNG file';
  const chunks = chunksOf(bytes);
  const header = chunks && headerOf(chunks);
  if (!header) return 'is a PNG file whose parts cannot be read';
  const { width, height, bits, colourType } = header;
  if (width === 0 || height === 0 || width > maxEmblemSide || height > maxEmblemSide)
    return `has ${width} x ${height} pixels; at most ${maxEmblemSide} x ${maxEmblemSide} are printed`;
  if (samples[colourType] === undefined)
    return `has the colour type ${colourType}, which PNG has not`;
  if (bits !== 8) return `has ${bits} bits a sample; only 8 are printed`;
  if (chunks.find(({ type }) => type === 'IHDR')?.data[12] !== 0)
    return 'is interlaced; save it without';
  if (colourType === palette && !hasPalette(chunks)) return 'has no palette';
  return hasAllRows(chunks, header) ? { width, height } : 'has other data than its header says';
}

function headerOf([first]: readonly Chunk[]): Header | undefined {
  if (first?.type !== 'IHDR' || first.data.length !== 13) return undefined;
  const view = new DataView(first.data.buffer, first.data.byteOffset, first.data.length);
  return {
    width: view.getUint32(0),
    height: view.getUint32(4),
    bits: view.getUint8(8),
    colourType: view.getUint8(9),
  };
}

/** Up to its end; undefined where it is cut short. */
function chunksOf(bytes: Uint8Array): readonly Chunk[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const chunks: Chunk[] = [];
  for (let at = signature.length; at + 12 <= bytes.length; ) {
    const end = at + 8 + view.getUint32(at);
    if (end + 4 > bytes.length) return undefined;
    const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    chunks.push({ type, data: bytes.subarray(at + 8, end) });
    if (type === 'IEND') return chunks;
    at = end + 4;
  }
  return undefined;
}

function hasPalette(chunks: readonly Chunk[]): boolean {
  const { data } = chunks.find(({ type }) => type === 'PLTE') ?? { data: [] };
  return data.length >= 3 && data.length <= 768 && data.length % 3 === 0;
}

/** Whether the rows with their filters are as many and as long as the header says. */
function hasAllRows(chunks: readonly Chunk[], { width, height, colourType }: Header): boolean {
  const row = width * (samples[colourType] ?? 0) + 1;
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map((one) => one.data));
  try {
    const rows = inflateSync(packed, { maxOutputLength: row * height });
    const filters = Array.from({ length: height }, (_, at) => rows[row * at] ?? 0);
    return rows.length === row * height && filters.every((filter) => filter <= maxFilter);
  } catch {
    return false;
  }
}
