import { randomBytes } from 'node:crypto';
import { idFrom, idLength } from '../../shared/domain/id-from.ts';
import { sha256 } from '../../shared/sha256.ts';
import type { AnyCall } from './call.ts';

/** The id of a new record: derived from the Idempotency-Key, so that a retry finds the record; random without one. */
export function newId({ conditions }: AnyCall): string {
  const { key } = conditions;
  return idFrom(key === undefined ? randomBytes(idLength) : sha256(key));
}
