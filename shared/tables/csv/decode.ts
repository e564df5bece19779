import { Refusal } from '../refusal.ts';

export type Decoded = { readonly text: string; readonly guessed?: true };

/** C1 controls stand for the five bytes that windows-1252 leaves free: then it was another encoding, or no text. */
const notWestern = /(?![\t\n\r])\p{Cc}/u;
const nul = /\0/;

/**
 * The text of a file: by its byte order mark, else UTF-16 where every second byte is zero, else in the encoding that the caller was told,
 * else UTF-8, else windows-1252, which is said. Nothing is replaced: what cannot be decoded is refused.
 * @param charset as the sender declared it, for instance in `Content-Type`
 * @throws Refusal `encoding`
 */
export function decode(bytes: Uint8Array, charset?: string): Decoded {
  const known = markedEncoding(bytes) ?? unmarkedUtf16(bytes) ?? charset;
  const text = tryDecode(known ?? 'utf-8', bytes);
  if (text !== undefined) return { text: refuse(nul, text) };
  const western = known === undefined ? tryDecode('windows-1252', bytes) : undefined;
  if (western === undefined) throw new Refusal('encoding');
  return { text: refuse(notWestern, western), guessed: true };
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

/** The headings begin with letters of ASCII, or of one alphabet. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0 && third === 0 && second !== 0) return 'utf-16be';
  return second === 0 && fourth === 0 && first !== 0 ? 'utf-16le' : undefined;
}

/** Undefined where the bytes are not of the encoding, or nobody knows it. */
function tryDecode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function refuse(forbidden: RegExp, text: string): string {
  const at = text.search(forbidden);
  if (at === -1) return text;
  const line = text.slice(0, at).split(/\r\n?|\n/).length;
  throw new Refusal('encoding', `line ${line}`);
}
