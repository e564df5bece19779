import type { Kept } from '../../shared/domain/history/record.ts';
import type { Entities, Keys, Kind } from '../../shared/domain/kinds.ts';
import { services } from '../services.ts';

/**
 * Reads a record whose existence or unchanging fields matter, not its newest state. Records are never deleted, so an eventually
 * consistent read that finds one is enough; a miss is repeated consistently.
 */
export async function readIfExists<K extends Kind>(
  kind: K,
  key: Keys[K],
): Promise<Kept<Entities[K]> | undefined> {
  const { records } = services();
  return (await records.glance(kind, key)) ?? (await records.read(kind, key))?.record;
}
