import { inflateSync } from 'node:zlib';
import { deflate } from '../file/deflate.ts';
import type { PrintedPng } from '../printed-photograph.ts';
import { flatten } from './png-flatten.ts';

/** 20 mm at 1,200 dpi are 945 pixels. */
export const maxSide = 1_200;
export const maxBytes = 1_000_000;

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Samples a pixel by colour type (PNG 3, 11.2.1); a palette has one. */
const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const palette = 3;

type Chunk = { readonly type: string; readonly data: Uint8Array };
type Header = {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly colourType: number;
  /** Samples a pixel. */
  readonly channels: number;
};

/** Why a PNG file cannot be an emblem; undefined if it can. */
export function faultOfPng(bytes: Uint8Array): string | undefined {
  if (bytes.length > maxBytes) return `is larger than ${maxBytes} bytes`;
  if (!signature.every((byte, at) => bytes[at] === byte)) return 'is not a PNG file';
  const chunks = chunksOf(bytes);
  const header = chunks && headerOf(chunks);
  if (!header) return 'is a PNG file whose parts cannot be read';
  const { width, height, bits, colourType } = header;
  if (width === 0 || height === 0 || width > maxSide || height > maxSide)
    return `has ${width} x ${height} pixels; at most ${maxSide} x ${maxSide}`;
  if (samples[colourType] === undefined)
    return `has the colour type ${colourType}, which PNG has not`;
  if (bits !== 8) return `has ${bits} bits a sample; only 8 are printed`;
  if (chunks.find(({ type }) => type === 'IHDR')?.data[12] !== 0)
    return 'is interlaced; save it without';
  if (colourType === palette && !hasPalette(chunks)) return 'has no palette';
  const rows = inflateRows(chunks, header);
  return rows ? undefined : 'has other data than its header says';
}

/** The size of a PNG file that has no fault. */
export function sizeOfPng(bytes: Uint8Array): Pick<Header, 'width' | 'height'> {
  const header = headerOf(chunksOf(bytes) ?? []);
  if (!header) throw new Error('A PNG file is checked before it is measured');
  return { width: header.width, height: header.height };
}

/** A PNG file as a report embeds it: its own data where it has no transparency; otherwise on white. */
export function printedPng(bytes: Uint8Array): PrintedPng {
  const chunks = chunksOf(bytes) ?? [];
  const header = headerOf(chunks);
  if (!header) throw new Error('A PNG file is checked before it is printed');
  const { width, height, channels } = header;
  const data = joinData(chunks);
  const size = { width, height };
  const colours = chunks.find(({ type }) => type === 'PLTE')?.data;
  const alphas = chunks.find(({ type }) => type === 'tRNS')?.data;
  if (header.colourType === palette && colours && !alphas)
    return { ...size, bytes: data, colours: 1, palette: colours };
  if (!alphas && (channels === 1 || channels === 3) && header.colourType !== palette)
    return { ...size, bytes: data, colours: channels };
  const rows = inflateRows(chunks, header);
  if (!rows) throw new Error('A PNG file is checked before it is printed');
  const flat = flatten(rows, { ...header, palette: colours, alphas });
  return { ...size, bytes: deflate(flat), colours: 3 };
}

/** Each row begins with the number of its filter. */
const sizeOf = ({ width, height, channels }: Header) => (width * channels + 1) * height;

function headerOf([first]: readonly Chunk[]): Header | undefined {
  if (first?.type !== 'IHDR' || first.data.length !== 13) return undefined;
  const view = new DataView(first.data.buffer, first.data.byteOffset);
  const colourType = view.getUint8(9);
  const channels = samples[colourType] ?? 0;
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  return { width, height, bits: view.getUint8(8), colourType, channels };
}

function chunksOf(bytes: Uint8Array): readonly Chunk[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  let at = signature.length;
  while (at + 12 <= bytes.length) {
    const [length, start] = [view.getUint32(at), at + 8];
    if (start + length + 4 > bytes.length) return undefined;
    const type = Buffer.from(bytes.subarray(at + 4, start)).toString('latin1');
    chunks.push({ type, data: bytes.subarray(start, start + length) });
    if (type === 'IEND') return chunks;
    at = start + length + 4;
  }
  return undefined;
}

function hasPalette(chunks: readonly Chunk[]): boolean {
  const { data } = chunks.find(({ type }) => type === 'PLTE') ?? { data: [] };
  return data.length >= 3 && data.length <= 768 && data.length % 3 === 0;
}

const joinData = (chunks: readonly Chunk[]) =>
  new Uint8Array(
    Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)),
  );

/** The rows with their filters, if they are as many and as long as the header says. */
function inflateRows(chunks: readonly Chunk[], header: Header): Uint8Array | undefined {
  const size = sizeOf(header);
  try {
    const rows = inflateSync(joinData(chunks), { maxOutputLength: size });
    const width = size / header.height;
    const areFilters = Array.from({ length: header.height }, (_, row) => rows[row * width] ?? 0);
    return rows.length === size && areFilters.every((filter) => filter <= maxFilter)
      ? rows
      : undefined;
  } catch {
    return undefined;
  }
}

/** Of the five filters of PNG. */
const maxFilter = 4;
