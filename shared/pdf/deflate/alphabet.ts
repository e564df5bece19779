/**
 * The symbols of deflate (RFC 1951, 3.2.5): bytes, the end of a block, and lengths of repeats in one code, distances back to
 * what is repeated in another. A symbol stands for a range; extra bits say which of it.
 */
export const endOfBlock = 256;
export const firstLength = 257;
export const literalSymbols = 286;
export const distanceSymbols = 30;
export const shortestRepeat = 3;
export const longestRepeat = 258;
export const farthest = 32_768;

export const lengthBase = new Uint16Array(29);
export const lengthExtra = new Uint8Array(29);
export const distanceBase = new Uint16Array(distanceSymbols);
export const distanceExtra = new Uint8Array(distanceSymbols);

/** By length: which of the symbols from `firstLength` on. */
export const lengthSymbol = new Uint8Array(longestRepeat + 1);
/** By distance less one up to 256; farther ones by their 128th part, from 256 on. */
const distanceSymbol = new Uint8Array(512);

export function symbolOfDistance(distance: number): number {
  const at = distance - 1;
  return distanceSymbol[at < 256 ? at : 256 + (at >> 7)] ?? 0;
}

function fillLengths(): void {
  let base = shortestRepeat;
  for (let symbol = 0; symbol < 28; symbol += 1) {
    const extra = Math.max(0, (symbol >> 2) - 1);
    lengthBase[symbol] = base;
    lengthExtra[symbol] = extra;
    lengthSymbol.fill(symbol, base, base + (1 << extra));
    base += 1 << extra;
  }
  lengthBase[28] = longestRepeat;
  lengthSymbol[longestRepeat] = 28;
}

function fillDistances(): void {
  let base = 1;
  for (let symbol = 0; symbol < distanceSymbols; symbol += 1) {
    const extra = Math.max(0, (symbol >> 1) - 1);
    distanceBase[symbol] = base;
    distanceExtra[symbol] = extra;
    const [from, to] = [base - 1, base - 1 + (1 << extra)];
    if (to <= 256) distanceSymbol.fill(symbol, from, to);
    else distanceSymbol.fill(symbol, 256 + (from >> 7), 256 + (to >> 7));
    base += 1 << extra;
  }
}

fillLengths();
fillDistances();
