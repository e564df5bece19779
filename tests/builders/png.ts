import { crc32, deflateSync } from 'node:zlib';

/** A part of a PNG file. */
export const chunk = (type: string, data: Uint8Array) => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

export type Picture = {
  readonly width?: number;
  readonly height?: number;
  readonly bits?: number;
  readonly colourType: number;
  readonly interlace?: number;
  /** The filter of each row, then its samples. */
  readonly rows: readonly (readonly number[])[];
  readonly more?: readonly Buffer[];
};

/** A PNG file of these rows. */
export function aPng({
  width = 2,
  height = 2,
  bits = 8,
  colourType,
  interlace = 0,
  rows,
  more = [],
}: Picture) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, colourType, 0, 0, interlace], 8);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', header),
      ...more,
      chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

/** A PNG file of one grey, where its header says nothing else. */
export function aGreyPng(header: Partial<Picture>) {
  const { width = 1, height = 1 } = header;
  const rows = Array.from({ length: height }, () => [0, ...Array<number>(width).fill(0x80)]);
  return aPng({ width, height, colourType: 0, rows, ...header });
}
