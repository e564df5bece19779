import type { PlannedWrite } from '../../shared/domain/exchange/plan.ts';
import { schemaOfChange } from '../../shared/domain/history/schema-steps.ts';
import { idFrom } from '../../shared/domain/id-from.ts';
import type { Entities, Keys } from '../../shared/domain/kinds.ts';
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
export async function writeRecord(
  planned: PlannedWrite,
  applying: Applying,
): Promise<'written' | 'conflict'> {
  return write(planned.kind, planned as Write<typeof planned.kind>, applying);
}

type Kind = PlannedWrite['kind'];
type Write<K extends Kind> = Omit<PlannedWrite, 'kind' | 'entity'> & {
  readonly entity: Entities[K];
};

async function write<K extends Kind>(
  kind: K,
  { entity, after, reason }: Write<K>,
  { importId, by }: Applying,
): Promise<'written' | 'conflict'> {
  const { records } = services();
  const why = reason === undefined ? {} : { reason };
  // A record has one version of each number, so this tells the change from every other.
  const address = addressOf(kind, entity as Keys[K]);
  const request = `${importId}.${idFrom(sha256(`${address} ${(after ?? 0) + 1}`))}`;
  const at = now().toISOString();
  const change = { by, at, action: 'import', request, ...why, ...schemaOfChange(kind) };
  if (after === undefined) {
    const outcome = await records.create(kind, begin(entity, change));
    return outcome === 'created' ? 'written' : 'conflict';
  }
  const stored = await records.readConsistently(kind, entity as Keys[K]);
  if (stored?.record.version !== after) return 'conflict';
  const outcome = await records.replace(kind, revise(stored, entity, change));
  return outcome === 'replaced' ? 'written' : 'conflict';
}
