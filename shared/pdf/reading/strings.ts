import type { Bytes } from './values.ts';

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
};

/** Reads a literal string. @param start the place after its `(` */
export function literalString(
  source: string,
  start: number,
): { readonly bytes: string; readonly end: number } {
  let depth = 1;
  let bytes = '';
  for (let at = start; at < source.length; at += 1) {
    const character = source[at] ?? '';
    if (character === '\\') {
      const sequence = /\\(?:[0-7]{1,3}|\r\n|[\s\S])/y;
      sequence.lastIndex = at;
      const [whole = '\\'] = sequence.exec(source) ?? [];
      bytes += decodeEscape(whole.slice(1));
      at += whole.length - 1;
      continue;
    }
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth === 0) return { bytes, end: at + 1 };
    bytes += character;
  }
  throw new Error('A string does not end');
}

function decodeEscape(sequence: string): string {
  if (/^[0-7]/.test(sequence)) return String.fromCharCode(Number.parseInt(sequence, 8) & 0xff);
  if (/^[\r\n]/.test(sequence)) return '';
  return escapes[sequence] ?? sequence;
}

export function hexString(digits: string): string {
  const whole = digits.replace(/\s/g, '');
  return Buffer.from(whole.length % 2 === 0 ? whole : `${whole}0`, 'hex').toString('latin1');
}

/** Where PDFDocEncoding differs from Latin-1 (ISO 32000-1, D.2): from 0x18 and from 0x80. */
const accents = '˘ˇˆ˙˝˛˚˜';
const signs = '•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\uFFFD€';

/** Decodes a text string: UTF-16 or UTF-8 with a byte order mark, or else PDFDocEncoding. */
export function textOfBytes({ bytes }: Bytes): string {
  const buffer = Buffer.from(bytes, 'latin1');
  if (bytes.startsWith('\u00FE\u00FF')) {
    if (buffer.length % 2 !== 0) throw new Error('A UTF-16 string has half a character');
    return buffer.subarray(2).swap16().toString('utf16le');
  }
  if (bytes.startsWith('\u00EF\u00BB\u00BF')) return buffer.subarray(3).toString('utf8');
  return [...bytes].map(fromDocEncoding).join('');
}

function fromDocEncoding(byte: string): string {
  const code = byte.charCodeAt(0);
  return accents[code - 0x18] ?? (code > 0xa0 ? byte : (signs[code - 0x80] ?? byte));
}
