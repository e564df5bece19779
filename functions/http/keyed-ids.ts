import { createHmac } from 'node:crypto';
import type { MemberId, PersonId } from '../../shared/domain/identifiers.ts';

/** 20 hexadecimal digits are 80 bits, which makes a collision within a deployment practically impossible. */
const idLength = 20;

/** Replaces an e-mail address in records and logs; keyed, so that it cannot be found by hashing a list of addresses. */
export function memberIdOf(email: string, key: Uint8Array): MemberId {
  return keyedId(['member', email], key);
}

/** Stands for texts about a person in the fingerprint of a request, for the same reason. */
export function personalIdOf(texts: readonly string[], key: Uint8Array): string {
  return keyedId(['about', ...texts], key);
}

/** Identifies the subject of a token, independent of the e-mail address. */
export function personIdOf(
  { iss, sub }: { readonly iss: string; readonly sub: string },
  key: Uint8Array,
): PersonId {
  return keyedId(['person', iss, sub], key);
}

function keyedId(parts: readonly string[], key: Uint8Array): string {
  return createHmac('sha256', key).update(JSON.stringify(parts)).digest('hex').slice(0, idLength);
}
