/** 100 bits in lower case letters and digits that are not mistaken for each other (Crockford's base 32). */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
export const idLength = 20;

/** @param bytes at least 20, evenly distributed */
export function idFrom(bytes: Uint8Array): string {
  let id = '';
  for (const byte of bytes.subarray(0, idLength)) id += alphabet[byte % alphabet.length];
  return id;
}
