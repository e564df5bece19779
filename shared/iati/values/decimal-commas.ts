import { isDecimalComma } from '../../written-values/find-number.ts';
import { Decoder } from '../xml/decoder.ts';

/** A value attribute with a comma in it, and its start where a piece ends within one. */
const withComma = /\bvalue\s*=\s*["']\s*([+-]?\d+,\d+)\s*%?\s*["']/g;
const maxAttribute = 100;

/**
 * Whether any value of a file has a decimal comma; then "1,234" is not taken for a thousand anywhere in it. One pass over the text, before
 * the file is read.
 */
export function showsDecimalCommas(pieces: Iterable<Uint8Array>): boolean {
  const search = searchDecimalCommas();
  for (const piece of pieces) search.write(piece);
  return search.end();
}

/** The same for a file that comes piece by piece; once one is found, it looks no further. */
export function searchDecimalCommas() {
  const decoder = new Decoder();
  let rest = '';
  let isShown = false;
  const look = (text: string) => {
    const all = rest + text;
    rest = all.slice(-maxAttribute);
    isShown = [...all.matchAll(withComma)].some(([, number = '']) => isDecimalComma(number));
  };
  return {
    write: (piece: Uint8Array): void => {
      if (!isShown) look(decoder.decode(piece).text);
    },
    end: (): boolean => {
      if (!isShown) look(decoder.end().text);
      return isShown;
    },
  };
}
