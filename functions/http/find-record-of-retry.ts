import { putTogether } from '../../shared/domain/history/personal-data.ts';
import { bringUpToDate } from '../../shared/domain/history/schema-steps.ts';
import type { Entities, Keys, Kind } from '../../shared/domain/kinds.ts';
import { Problem } from '../../shared/domain/problem.ts';
import {
  findEntry,
  HistoryEntry,
  restoreVersion,
  type Stored,
  type Versioned,
} from '../../shared/domain/record.ts';
import { parseStructure } from '../../shared/domain/structure.ts';
import { services } from '../services.ts';
import type { Conditions } from './call.ts';
import { namedVersions, usesKeyOf } from './conditions.ts';

type NamedRecord<K extends Kind> = { readonly kind: K; readonly key: Keys[K] };

/**
 * The record as an earlier attempt of this request left it, if there was one. The record holds only its last changes, so a late retry
 * finds its own in the archive.
 * @throws Problem `key_reused` where the key was used for another request
 */
export async function findRecordOfRetry<K extends Kind>(
  conditions: Conditions,
  { kind, key }: NamedRecord<K>,
  stored: Stored<Entities[K]>,
): Promise<Versioned<Entities[K]> | undefined> {
  const kept = findInHistory(conditions, kind, stored);
  if (kept || !mayBeArchived(conditions, stored)) return kept;
  const whole = await services().records.readHistory({ kind, key });
  const history = (whole?.entries ?? []).map((entry) => parseStructure(HistoryEntry, entry));
  return findInHistory(conditions, kind, { ...stored, history });
}

function findInHistory<K extends Kind>(
  conditions: Conditions,
  kind: K,
  stored: Stored<Entities[K]>,
): Versioned<Entities[K]> | undefined {
  const entry = findEntry(stored, conditions.request);
  const record = entry && restoreVersion(stored, entry.version);
  if (record) return putTogether(bringUpToDate(kind, record, entry.schema ?? 1), stored.personal);
  if (stored.history.some(({ request }) => usesKeyOf(request, conditions))) {
    throw new Problem('key_reused');
  }
  return undefined;
}

/** A request makes the version after the one it names; the archive is read only if that may be archived. */
function mayBeArchived(conditions: Conditions, { history }: Stored<object>): boolean {
  const first = history.at(0)?.version ?? 1;
  return namedVersions(conditions).some((version) => version + 1 < first);
}
