/** Bytes that say how the text is encoded; the longer ones first. */
const marks: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xff, 0xfe, 0, 0], 'utf-32'],
  [[0, 0, 0xfe, 0xff], 'utf-32'],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  // "<?" without a mark.
  [[0x3c, 0, 0x3f, 0], 'utf-16le'],
  [[0, 0x3c, 0, 0x3f], 'utf-16be'],
];

/** More than any XML declaration has. */
export const declarationBytes = 256;

export type FoundEncoding =
  | { readonly encoding: string; readonly fault?: never }
  | { readonly fault: 'unknown_encoding' | 'wrong_encoding'; readonly detail: string };

/**
 * The encoding of a file: by its mark, else by its declaration, else UTF-8.
 * @param start its first bytes
 */
export function findEncoding(start: Uint8Array): FoundEncoding {
  const marked = marks.find(([bytes]) => bytes.every((byte, at) => start[at] === byte))?.[1];
  const encoding = marked ?? findDeclared(start) ?? 'utf-8';
  // Its declaration was read byte by byte, so it cannot be what it says.
  if (marked === undefined && /^(utf|ucs)-?(16|32|2|4)/i.test(encoding))
    return { fault: 'wrong_encoding', detail: `it names ${encoding}, and has one byte a letter` };
  return isKnown(encoding) ? { encoding } : { fault: 'unknown_encoding', detail: encoding };
}

function findDeclared(start: Uint8Array): string | undefined {
  const text = new TextDecoder('latin1').decode(start.subarray(0, declarationBytes));
  return /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"'>]{1,40})["']/.exec(text)?.[1];
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== '';
  } catch {
    return false;
  }
}
