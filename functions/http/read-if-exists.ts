import type { Entities, Keys, Kind } from '../../shared/domain/kinds.ts';
import type { Versioned } from '../../shared/domain/record.ts';
import { services } from '../services.ts';

/**
 * Reads a record whose existence or unchanging fields matter, not its newest state. Records are never deleted, so an eventually
 * consistent read that finds one is enough; a miss is repeated consistently.
 */
export async function readIfExists<K extends Kind>(
  kind: K,
  key: Keys[K],
): Promise<Versioned<Entities[K]> | undefined> {
  const { records } = services();
  return (
    (await records.readEventually(kind, key)) ?? (await records.readConsistently(kind, key))?.record
  );
}
