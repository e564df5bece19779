import { createHash, randomBytes } from 'node:crypto';
import type { AnyCall } from './call.ts';

/** 100 bits in lower case letters and digits that are not mistaken for each other (Crockford's base 32). */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const idLength = 20;

/**
 * The id of a new record: with an Idempotency-Key it follows from caller, route and key, so that a retry finds
 * what the first try made; else it is random.
 */
export function newId({ conditions }: AnyCall): string {
  const { key } = conditions;
  const bytes =
    key === undefined ? randomBytes(idLength) : createHash('sha256').update(key).digest();
  return idFrom(bytes);
}

/** @param bytes at least 20, evenly distributed */
export function idFrom(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, idLength), (byte) => alphabet[byte % alphabet.length]).join(
    '',
  );
}
