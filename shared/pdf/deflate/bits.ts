/** Bits being written, the lowest of a byte first (RFC 1951, 3.1.1). */
export type Bits = { bytes: Uint8Array; size: number; held: number; count: number };

/** At most 24 bits at once, beside the seven that may be held. */
export function putBits(bits: Bits, value: number, count: number): void {
  let held = bits.held | (value << bits.count);
  let left = bits.count + count;
  while (left >= 8) {
    bits.bytes[bits.size] = held;
    bits.size += 1;
    held >>>= 8;
    left -= 8;
  }
  bits.held = held;
  bits.count = left;
}

/** Fills the last byte up. */
export function endBits(bits: Bits): void {
  if (bits.count > 0) putBits(bits, 0, 8 - bits.count);
}

/** Makes room for so many bytes more. */
export function reserve(bits: Bits, bytes: number): void {
  if (bits.size + bytes <= bits.bytes.length) return;
  const wider = new Uint8Array(2 * (bits.size + bytes));
  wider.set(bits.bytes.subarray(0, bits.size));
  bits.bytes = wider;
}
