import { Decoder } from '../xml/decoder.ts';
import { isDecimalComma } from './find-number.ts';

/** A value attribute with a comma in it, and its start where a piece ends within one. */
const withComma = /\bvalue\s*=\s*["']\s*([+-]?\d+,\d+)\s*%?\s*["']/g;
const maxAttribute = 100;

/**
 * Whether any value of a file has a decimal comma; then "1,234" is not taken for a thousand anywhere in it. One pass over the text, before
 * the file is read.
 */
export function showsDecimalCommas(pieces: Iterable<Uint8Array>): boolean {
  const decoder = new Decoder();
  let rest = '';
  const isShownIn = (text: string) => {
    const all = rest + text;
    rest = all.slice(-maxAttribute);
    return [...all.matchAll(withComma)].some(([, number = '']) => isDecimalComma(number));
  };
  for (const piece of pieces) if (isShownIn(decoder.decode(piece).text)) return true;
  return isShownIn(decoder.end().text);
}
