import {
  distanceSymbols,
  endOfBlock,
  firstLength,
  lengthSymbol,
  literalSymbols,
  symbolOfDistance,
} from './alphabet.ts';

/** What a block is made of, in order, and how often each symbol occurs in it. */
export type Parts = {
  /** A byte as it is; a repeat as its distance above nine bits of its length. */
  readonly taken: Int32Array;
  size: number;
  readonly literals: Uint32Array;
  readonly distances: Uint32Array;
};

/** More parts in one block share codes that suit them less, fewer pay for their codes more often. */
export const mostParts = 16_384;

export function noParts(): Parts {
  return {
    taken: new Int32Array(mostParts),
    size: 0,
    literals: new Uint32Array(literalSymbols),
    distances: new Uint32Array(distanceSymbols),
  };
}

export function clear(parts: Parts): void {
  parts.size = 0;
  parts.literals.fill(0);
  parts.distances.fill(0);
  parts.literals[endOfBlock] = 1;
}

export function takeByte(parts: Parts, byte: number): void {
  parts.taken[parts.size] = byte;
  parts.size += 1;
  count(parts.literals, byte);
}

export function takeRepeat(parts: Parts, length: number, distance: number): void {
  parts.taken[parts.size] = (distance << 9) | length;
  parts.size += 1;
  count(parts.literals, firstLength + (lengthSymbol[length] ?? 0));
  count(parts.distances, symbolOfDistance(distance));
}

function count(counts: Uint32Array, symbol: number): void {
  counts[symbol] = (counts[symbol] ?? 0) + 1;
}

export const lengthOf = (part: number) => part & 511;
/** 0 for a byte. */
export const distanceOf = (part: number) => part >> 9;
