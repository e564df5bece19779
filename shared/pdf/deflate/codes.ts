/** Bits of each symbol of an alphabet (RFC 1951, 3.2.2), to be written from the lowest on; symbols of no bits do not occur. */
export type Codes = { readonly lengths: Uint8Array; readonly bits: Uint16Array };

/** No alphabet has more symbols; a tree has as many pairs, less one. */
const mostSymbols = 288;
/** No code of deflate is longer. */
const longestOfAll = 15;

/** The codes that take the fewest bits, none of them longer than `longest`. */
export function codesFor(counts: Uint32Array, longest: number): Codes {
  const lengths = new Uint8Array(counts.length);
  const sorted = sortedByCount(counts);
  if (sorted.length < 2) {
    lengths[symbolOf(sorted[0] ?? 0)] = 1;
    return codesOf(lengths);
  }
  const perLength = limited(depthsOf(sorted), longest);
  let at = sorted.length;
  for (const [length, count] of perLength.entries()) {
    for (const end = at - count; at > end; ) {
      at -= 1;
      lengths[symbolOf(sorted[at] ?? 0)] = length;
    }
  }
  return codesOf(lengths);
}

/** A count with its symbol in one number, so that numbers are sorted by both. */
const symbolBits = 9;
const symbolOf = (counted: number) => counted & ((1 << symbolBits) - 1);
const countOf = (counted: number) => counted >>> symbolBits;

function sortedByCount(counts: Uint32Array): Uint32Array {
  const sorted = new Uint32Array(counts.length);
  let size = 0;
  for (let symbol = 0; symbol < counts.length; symbol += 1) {
    const count = counts[symbol] ?? 0;
    if (count === 0) continue;
    sorted[size] = (count << symbolBits) | symbol;
    size += 1;
  }
  return sorted.subarray(0, size).sort();
}

/** The nodes of a tree, symbols first, then pairs as they are made; one memory for all trees. */
const weights = new Uint32Array(2 * mostSymbols);
const parents = new Uint16Array(2 * mostSymbols);
const depths = new Uint16Array(2 * mostSymbols);

/**
 * The depths of Huffman's tree from the rarest symbol to the most common one. Two rows are drawn from, that of the symbols and that
 * of the pairs made so far; both grow, so the two least are at their heads.
 */
function depthsOf(sorted: Uint32Array): Uint16Array {
  const size = sorted.length;
  const root = 2 * size - 2;
  for (let at = 0; at < size; at += 1) weights[at] = countOf(sorted[at] ?? 0);
  let symbol = 0;
  let pair = size;
  for (let made = size; made <= root; made += 1) {
    weights[made] = 0;
    for (let drawn = 0; drawn < 2; drawn += 1) {
      const isPair = pair < made && (symbol === size || weightOf(pair) < weightOf(symbol));
      const least = isPair ? pair : symbol;
      if (isPair) pair += 1;
      else symbol += 1;
      weights[made] = weightOf(made) + weightOf(least);
      parents[least] = made;
    }
  }
  depths[root] = 0;
  for (let node = root - 1; node >= 0; node -= 1)
    depths[node] = (depths[parents[node] ?? 0] ?? 0) + 1;
  return depths.subarray(0, size);
}

const weightOf = (node: number) => weights[node] ?? 0;

/** How many symbols have each length. Where some are too long, shorter ones are lengthened until all codes have room. */
function limited(given: Uint16Array, longest: number): Uint16Array {
  const perLength = new Uint16Array(longest + 1);
  const add = (length: number, count: number) => {
    perLength[length] = (perLength[length] ?? 0) + count;
  };
  for (const depth of given) add(Math.min(depth, longest), 1);
  const room = 1 << longest;
  let taken = perLength.reduce((sum, count, length) => sum + (count << (longest - length)), 0);
  for (; taken > room; taken -= 1) {
    const length = perLength.findLastIndex((count, at) => at < longest && count > 0);
    add(longest, -1);
    add(length, -1);
    add(length + 1, 2);
  }
  return perLength;
}

/** Symbols of one length have codes in a row (RFC 1951, 3.2.2). */
export function codesOf(lengths: Uint8Array): Codes {
  const perLength = new Uint16Array(longestOfAll + 1);
  for (const length of lengths) perLength[length] = (perLength[length] ?? 0) + 1;
  const next = new Uint16Array(longestOfAll + 2);
  for (let length = 1; length <= longestOfAll; length += 1)
    next[length + 1] = ((next[length] ?? 0) + (perLength[length] ?? 0)) << 1;
  const bits = new Uint16Array(lengths.length);
  for (let symbol = 0; symbol < lengths.length; symbol += 1) {
    const length = lengths[symbol] ?? 0;
    if (length === 0) continue;
    const code = next[length] ?? 0;
    bits[symbol] = reversed(code, length);
    next[length] = code + 1;
  }
  return { lengths, bits };
}

function reversed(code: number, length: number): number {
  let turned = 0;
  for (let at = 0; at < length; at += 1) turned |= ((code >> at) & 1) << (length - 1 - at);
  return turned;
}
