import type { Kept } from '../../shared/domain/history/record.ts';
import type { Entities, Keys, Kind } from '../../shared/domain/kinds.ts';
import { services } from '../services.ts';

/**
 * A record of which only that it is there matters, or what never changes in it. Nothing is deleted, so the cheap read that finds
 * it is enough; it may miss what was written a moment ago, so a miss is asked again consistently.
 */
export async function readIfExists<K extends Kind>(
  kind: K,
  key: Keys[K],
): Promise<Kept<Entities[K]> | undefined> {
  const { records } = services();
  return (await records.glance(kind, key)) ?? (await records.read(kind, key))?.record;
}
