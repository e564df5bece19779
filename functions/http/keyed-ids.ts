import { createHmac } from 'node:crypto';
import type { MemberId, PersonId } from '../../shared/domain/identifiers.ts';

/** 80 bits: enough that no two people of a deployment ever share an id. */
const idLength = 20;

/**
 * Stands for an e-mail address in records and logs. It is keyed, so that a list of addresses does not tell whose it is.
 */
export function memberIdOf(email: string, key: Uint8Array): MemberId {
  return keyedId(['member', email], key);
}

/** Stands for the person an issuer knows, by whatever address they sign in. */
export function personIdOf(
  { iss, sub }: { readonly iss: string; readonly sub: string },
  key: Uint8Array,
): PersonId {
  return keyedId(['person', iss, sub], key);
}

function keyedId(parts: readonly string[], key: Uint8Array): string {
  return createHmac('sha256', key).update(JSON.stringify(parts)).digest('hex').slice(0, idLength);
}
