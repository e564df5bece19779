import { firstLength } from './alphabet.ts';
import { type Bits, putBits } from './bits.ts';
import { type Codes, codesFor } from './codes.ts';

/** How a block states the lengths of its codes (RFC 1951, 3.2.7): as a text of its own, with codes of its own. */
export type CodesHeader = {
  readonly literals: number;
  readonly distances: number;
  /** Symbols of that text; above five bits what the symbol's extra bits say. */
  readonly symbols: readonly number[];
  readonly codes: Codes;
  /** How many lengths of `codes` are stated, in the order of `order`. */
  readonly stated: number;
  /** In bits. */
  readonly cost: number;
};

/** The order of RFC 1951: those that hardly ever occur come last and need not be stated. */
const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15] as const;
const repeatLast = 16;
const fewZeros = 17;
const manyZeros = 18;
/** Extra bits of a symbol; lengths themselves have none. */
const extraBits = Uint8Array.from(order, (_, symbol) => [2, 3, 7][symbol - repeatLast] ?? 0);
const symbolOf = (stated: number) => stated & 31;
const longestCode = 7;

export function headerOf(ofLiterals: Uint8Array, ofDistances: Uint8Array): CodesHeader {
  const literals = Math.max(firstLength, usedOf(ofLiterals));
  const distances = Math.max(1, usedOf(ofDistances));
  const lengths = new Uint8Array(literals + distances);
  lengths.set(ofLiterals.subarray(0, literals));
  lengths.set(ofDistances.subarray(0, distances), literals);
  const symbols = statedAs(lengths);
  const counts = new Uint32Array(order.length);
  for (const each of symbols) counts[symbolOf(each)] = (counts[symbolOf(each)] ?? 0) + 1;
  const codes = codesFor(counts, longestCode);
  const stated = Math.max(4, order.findLastIndex((symbol) => codes.lengths[symbol] !== 0) + 1);
  let cost = 14 + 3 * stated;
  for (const each of symbols) cost += widthOf(codes, each) + (extraBits[symbolOf(each)] ?? 0);
  return { literals, distances, symbols, codes, stated, cost };
}

export function putHeader(bits: Bits, header: CodesHeader): void {
  const { literals, distances, symbols, codes, stated } = header;
  putBits(bits, literals - firstLength, 5);
  putBits(bits, distances - 1, 5);
  putBits(bits, stated - 4, 4);
  for (const symbol of order.slice(0, stated)) putBits(bits, codes.lengths[symbol] ?? 0, 3);
  for (const each of symbols) {
    putBits(bits, codes.bits[symbolOf(each)] ?? 0, widthOf(codes, each));
    putBits(bits, each >> 5, extraBits[symbolOf(each)] ?? 0);
  }
}

const widthOf = (codes: Codes, stated: number) => codes.lengths[symbolOf(stated)] ?? 0;

/** Up to the last symbol that occurs. */
function usedOf(lengths: Uint8Array): number {
  let used = lengths.length;
  while (used > 0 && lengths[used - 1] === 0) used -= 1;
  return used;
}

function statedAs(lengths: Uint8Array): readonly number[] {
  const stated: number[] = [];
  for (let at = 0; at < lengths.length; ) {
    const length = lengths[at] ?? 0;
    let end = at + 1;
    while (lengths[end] === length) end += 1;
    stateRun(stated, length, end - at);
    at = end;
  }
  return stated;
}

/** A length is stated before it can be repeated; zeros are repeated at once. */
function stateRun(stated: number[], length: number, count: number): void {
  let left = count;
  if (length > 0) {
    stated.push(length);
    left -= 1;
  }
  while (left >= 3) {
    const symbol = length > 0 ? repeatLast : left > 10 ? manyZeros : fewZeros;
    const least = symbol === manyZeros ? 11 : 3;
    const taken = Math.min(left, symbol === manyZeros ? 138 : symbol === fewZeros ? 10 : 6);
    stated.push(symbol | ((taken - least) << 5));
    left -= taken;
  }
  for (; left > 0; left -= 1) stated.push(length);
}
