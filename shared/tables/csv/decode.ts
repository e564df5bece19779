import { Refusal } from '../refusal.ts';

export type Decoded = { readonly text: string; readonly guessed?: true };

/** C1 controls stand for the five bytes that windows-1252 leaves free. */
const notText = /(?![\t\n\r])\p{Cc}/u;

/**
 * The text of a file: by its byte order mark, else UTF-16 where every second byte is zero, else in the encoding that the caller was told,
 * else UTF-8, else windows-1252, which is said. Nothing is replaced: what cannot be decoded is refused.
 * @param charset as the sender declared it, for instance in `Content-Type`
 * @throws Refusal `encoding`
 */
export function decode(bytes: Uint8Array, charset?: string): Decoded {
  const known = markedEncoding(bytes) ?? unmarkedUtf16(bytes) ?? charset;
  if (known !== undefined) return { text: decodeAs(known, bytes) };
  const text = tryUtf8(bytes);
  if (text !== undefined) return { text: assertText(text) };
  return { text: decodeAs('windows-1252', bytes), guessed: true };
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

/** The headings are ASCII, or letters of one alphabet, so one byte in two is nearly always the same. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0 && third === 0 && second !== 0) return 'utf-16be';
  return second === 0 && fourth === 0 && first !== 0 ? 'utf-16le' : undefined;
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  try {
    return assertText(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('encoding');
  }
}

function tryUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Bytes that decode to controls were in another encoding, or are no text. */
function assertText(text: string): string {
  const at = text.search(notText);
  if (at === -1) return text;
  const line = text.slice(0, at).split(/\r\n?|\n/).length;
  throw new Refusal('encoding', `line ${line}`);
}
