import { createHmac } from 'node:crypto';
import type { MemberId, PersonId } from '../../shared/domain/identifiers.ts';

/** In hexadecimal digits, 80 bits: no two people of a deployment ever share an id. */
const idLength = 20;

/**
 * Stands for an e-mail address in records and logs. It is keyed: nobody can hash a list of addresses to find whose it is.
 */
export function memberIdOf(email: string, key: Uint8Array): MemberId {
  return keyedId(['member', email], key);
}

/** Stands for the subject of a token, whichever address the person signs in with. */
export function personIdOf(
  { iss, sub }: { readonly iss: string; readonly sub: string },
  key: Uint8Array,
): PersonId {
  return keyedId(['person', iss, sub], key);
}

function keyedId(parts: readonly string[], key: Uint8Array): string {
  return createHmac('sha256', key).update(JSON.stringify(parts)).digest('hex').slice(0, idLength);
}
