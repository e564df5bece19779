import { schemaOfChange } from '../shared/domain/history/schema-steps.ts';
import type { Entities, Keys, Kind } from '../shared/domain/kinds.ts';
import { systemId } from '../shared/domain/person.ts';
import type { Stored, Versioned } from '../shared/domain/record.ts';
import { revise } from './changes.ts';
import { now } from './clock.ts';
import { services } from './services.ts';

type Of<K extends Kind> = {
  readonly kind: K;
  readonly key: Keys[K];
  /** The name of the change in the history. */
  readonly action: string;
};

/**
 * Records a step that the system takes. If another process changed the record first, the step is tried on the new state.
 * @returns the record as it is stored now
 */
export async function recordSystemStep<K extends Kind>(
  of: Of<K>,
  stored: Stored<Entities[K]>,
  step: (current: Versioned<Entities[K]>) => Entities[K] | undefined,
): Promise<Stored<Entities[K]>> {
  const { kind, key, action } = of;
  const changed = step(stored.record);
  if (!changed) return stored;
  const at = now().toISOString();
  const request = `${systemId}.${at}`;
  const change = { by: systemId, at, action, request, ...schemaOfChange(kind) };
  const next = revise(stored, changed, change);
  if ((await services().records.replace(kind, next)) === 'replaced') return next;
  const current = await services().records.readConsistently(kind, key);
  return current ? recordSystemStep(of, current, step) : stored;
}
