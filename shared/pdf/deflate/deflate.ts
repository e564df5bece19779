import { type Bits, endBits, reserve } from './bits.ts';
import { putBlock } from './block.ts';
import { clear, noParts } from './parts.ts';
import { partIntoRepeats } from './repeats.ts';

/** One memory for all streams: what is made anew for each must be cleared away by the collector. */
const parts = noParts();
const bits: Bits = { bytes: new Uint8Array(65_536), size: 0, held: 0, count: 0 };

/**
 * Bytes packed as a zlib stream (RFC 1950, 1951), the same on every machine: what Node brings differs between builds and
 * processors.
 */
export function deflate(bytes: Uint8Array): Uint8Array {
  bits.size = 0;
  bits.bytes[0] = 0x78;
  bits.bytes[1] = 0x9c;
  bits.size = 2;
  clear(parts);
  partIntoRepeats(bytes, parts, () => {
    putBlock(bits, parts, false);
    clear(parts);
  });
  putBlock(bits, parts, true);
  endBits(bits);
  reserve(bits, 4);
  const view = new DataView(bits.bytes.buffer);
  view.setUint32(bits.size, checksumOf(bytes));
  return bits.bytes.slice(0, bits.size + 4);
}

/** Adler-32 (RFC 1950, 8.2). So many bytes are added up before a sum may outgrow 32 bits. */
function checksumOf(bytes: Uint8Array): number {
  const [modulus, run] = [65_521, 5_552] as const;
  let low = 1;
  let high = 0;
  for (let start = 0; start < bytes.length; start += run) {
    const end = Math.min(start + run, bytes.length);
    for (let at = start; at < end; at += 1) {
      low += bytes[at] ?? 0;
      high += low;
    }
    low %= modulus;
    high %= modulus;
  }
  return high * 65_536 + low;
}
