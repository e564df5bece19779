import {
  distanceBase,
  distanceExtra,
  distanceSymbols,
  endOfBlock,
  firstLength,
  lengthBase,
  lengthExtra,
  lengthSymbol,
  symbolOfDistance,
} from './alphabet.ts';
import { type Bits, putBits, reserve } from './bits.ts';
import { type Codes, codesFor, codesOf } from './codes.ts';
import { headerOf, putHeader } from './codes-header.ts';
import { distanceOf, lengthOf, type Parts } from './parts.ts';

/** The codes every reader knows (RFC 1951, 3.2.6): a small block is spared from stating its own. */
const known = {
  literals: codesOf(
    Uint8Array.from({ length: 288 }, (_, symbol) =>
      symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8,
    ),
  ),
  distances: codesOf(new Uint8Array(distanceSymbols).fill(5)),
};
const longestCode = 15;
/** A part is two codes of 15 bits with 5 and 13 more at most. */
const mostBytesOfPart = 6;
const mostBytesOfHeader = 400;

type BlockCodes = { readonly literals: Codes; readonly distances: Codes };

/** Writes parts as one block, with codes of its own where that is shorter. */
export function putBlock(bits: Bits, parts: Parts, isLast: boolean): void {
  reserve(bits, parts.size * mostBytesOfPart + mostBytesOfHeader);
  const own = {
    literals: codesFor(parts.literals, longestCode),
    distances: codesFor(parts.distances, longestCode),
  };
  const header = headerOf(own.literals.lengths, own.distances.lengths);
  const hasOwn = header.cost + costOf(parts, own) < costOf(parts, known);
  putBits(bits, Number(isLast), 1);
  putBits(bits, hasOwn ? 2 : 1, 2);
  if (hasOwn) putHeader(bits, header);
  putParts(bits, parts, hasOwn ? own : known);
}

/** In bits; what extra bits take is the same with any codes. */
function costOf(parts: Parts, { literals, distances }: BlockCodes): number {
  return costIn(parts.literals, literals) + costIn(parts.distances, distances);
}

function costIn(counts: Uint32Array, { lengths }: Codes): number {
  let cost = 0;
  for (let symbol = 0; symbol < counts.length; symbol += 1)
    cost += (counts[symbol] ?? 0) * (lengths[symbol] ?? 0);
  return cost;
}

/**
 * Codes of a block come by the ten thousands: what is held of a byte is kept at hand, and written by two
 * bytes.
 */
function putParts(bits: Bits, { taken, size: parts }: Parts, codes: BlockCodes): void {
  const { literals, distances } = codes;
  const { bytes } = bits;
  let { held, count, size } = bits;
  const put = (value: number, width: number) => {
    held |= value << count;
    count += width;
    if (count < 16) return;
    bytes[size] = held;
    bytes[size + 1] = held >>> 8;
    size += 2;
    held >>>= 16;
    count -= 16;
  };
  for (let at = 0; at <= parts; at += 1) {
    const part = at < parts ? (taken[at] ?? 0) : endOfBlock;
    const distance = distanceOf(part);
    const step = lengthSymbol[lengthOf(part)] ?? 0;
    const literal = distance === 0 ? part : firstLength + step;
    put(literals.bits[literal] ?? 0, literals.lengths[literal] ?? 0);
    if (distance === 0) continue;
    put(lengthOf(part) - (lengthBase[step] ?? 0), lengthExtra[step] ?? 0);
    const symbol = symbolOfDistance(distance);
    put(distances.bits[symbol] ?? 0, distances.lengths[symbol] ?? 0);
    put(distance - (distanceBase[symbol] ?? 0), distanceExtra[symbol] ?? 0);
  }
  bits.held = held;
  bits.count = count;
  bits.size = size;
  putBits(bits, 0, 0);
}
