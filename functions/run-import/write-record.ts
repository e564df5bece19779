import type { PlannedWrite } from '../../shared/domain/exchange/plan.ts';
import { schemaOfChange } from '../../shared/domain/history/schema-steps.ts';
import { idFrom } from '../../shared/domain/id-from.ts';
import type { Entities, Keys } from '../../shared/domain/kinds.ts';
import type { Stored } from '../../shared/domain/record.ts';
import { addressOf } from '../../shared/domain/record-addresses.ts';
import { sha256 } from '../../shared/sha256.ts';
import { begin, revise } from '../changes.ts';
import { now } from '../clock.ts';
import { services } from '../services.ts';

export type Applying = {
  readonly importId: string;
  /** The member who applies it. */
  readonly by: string;
};

/** One conditional write. `conflict`: the record is not as it was compared, so it has to be compared again. */
export type WriteRecord = (planned: PlannedWrite) => Promise<'written' | 'conflict'>;

/** Writes the records of one part; what it has created itself it need not read before it changes it. */
export function recordWriter(applying: Applying): WriteRecord {
  const created: Created = new Map();
  return (planned) =>
    write(planned.kind, planned as Write<typeof planned.kind>, { applying, created });
}

type Kind = PlannedWrite['kind'];
type Write<K extends Kind> = Omit<PlannedWrite, 'kind' | 'entity'> & {
  readonly entity: Entities[K];
};
/** By their addresses. */
type Created = Map<string, Stored<Entities[Kind]>>;

async function write<K extends Kind>(
  kind: K,
  { entity, after, reason }: Write<K>,
  { applying, created }: { readonly applying: Applying; readonly created: Created },
): Promise<'written' | 'conflict'> {
  const { records } = services();
  const { importId, by } = applying;
  const key = entity as Keys[K];
  const address = addressOf(kind, key);
  const why = reason === undefined ? {} : { reason };
  // A record has one version of each number, so this tells the change from every other.
  const request = `${importId}.${idFrom(sha256(`${address} ${(after ?? 0) + 1}`))}`;
  const at = now().toISOString();
  const change = { by, at, action: 'import', request, ...why, ...schemaOfChange(kind) };
  if (after === undefined) {
    const begun = begin(entity, change);
    if ((await records.create(kind, begun)) === 'exists') return 'conflict';
    if (kind === 'project') created.set(address, begun);
    return 'written';
  }
  const own = created.get(address) as Stored<Entities[K]> | undefined;
  const stored = own ?? (await records.readConsistently(kind, key));
  if (stored?.record.version !== after) return 'conflict';
  const outcome = await records.replace(kind, revise(stored, entity, change));
  return outcome === 'replaced' ? 'written' : 'conflict';
}
