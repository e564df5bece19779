/** 100 bits in lower case letters and digits that are not mistaken for each other (Crockford's base 32). */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
export const idLength = 20;

/** @param bytes at least 20, evenly distributed */
export function idFrom(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, idLength), (byte) => alphabet[byte % alphabet.length]).join(
    '',
  );
}
