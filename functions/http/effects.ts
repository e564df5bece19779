import { schemaOfChange } from '../../shared/domain/history/schema-steps.ts';
import type { Entities, Keys, Kind } from '../../shared/domain/kinds.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { Stored, Versioned } from '../../shared/domain/record.ts';
import { beginApart, reviseApart } from '../changes.ts';
import { services } from '../services.ts';
import type { AnyCall } from './call.ts';
import { assertMatches, mismatch } from './conditions.ts';
import { findRecordOfRetry } from './find-record-of-retry.ts';
import { takeUp } from './take-up.ts';

export type Write<K extends Kind> = {
  readonly kind: K;
  readonly key: Keys[K];
  /** The name of the change in the history, for instance `approve`. */
  readonly action: string;
  readonly reason?: string | undefined;
};
/** Decides the next state of a record; may read further records. */
export type Decide<K extends Kind> = (
  current: Versioned<Entities[K]>,
) => Entities[K] | Promise<Entities[K]>;

/** The parts of a call that a change is recorded with. */
export type ChangeCall = Pick<AnyCall, 'route' | 'subject' | 'caller' | 'at' | 'conditions'>;

/** The record after a change; `replayed` if an earlier attempt of the same request made it. */
export type Effect<K extends Kind> = {
  readonly record: Versioned<Entities[K]>;
  readonly replayed: boolean;
};

/** Creates a record under a new id; a retry with the same Idempotency-Key finds it. */
export async function createRecord<K extends Kind>(
  asked: ChangeCall,
  write: Write<K>,
  entity: Entities[K],
): Promise<Effect<K>> {
  const stored = beginApart(write.kind, entity, changeOf(asked, write));
  if ((await services().records.create(write.kind, stored)) === 'created') {
    return { record: stored.record, replayed: false };
  }
  const existing = await services().records.readConsistently(write.kind, write.key);
  if (!existing) throw new Problem('changed_meanwhile');
  const replay = await findReplay(asked, write, existing);
  if (replay) return replay;
  throw new Problem('already_exists');
}

/**
 * Creates a record under an id that the caller chose. It is read only if it exists or the creation is refused: an earlier attempt of this
 * request may have succeeded before the reason for the refusal arose.
 */
export async function createWithChosenId<K extends Kind>(
  asked: ChangeCall,
  write: Write<K>,
  decide: () => Entities[K] | Promise<Entities[K]>,
): Promise<Effect<K>> {
  const decided = await tryDecide(decide);
  if ('entity' in decided) {
    const stored = beginApart(write.kind, decided.entity, changeOf(asked, write));
    if ((await services().records.create(write.kind, stored)) === 'created') {
      return { record: stored.record, replayed: false };
    }
  }
  const existing = await services().records.readConsistently(write.kind, write.key);
  const replay = existing && (await findReplay(asked, write, existing));
  if (replay) return replay;
  if ('refusal' in decided) throw decided.refusal;
  throw existing ? mismatch(existing.record.version) : new Problem('not_found');
}

/** Changes an existing record whose version If-Match names. */
export async function changeRecord<K extends Kind>(
  asked: ChangeCall,
  write: Write<K> & { readonly current: Stored<Entities[K]> | undefined },
  decide: Decide<K>,
): Promise<Effect<K>> {
  const { current } = write;
  if (!current) throw new Problem('not_found');
  const replay = await findReplay(asked, write, current);
  if (replay) return replay;
  assertMatches(asked.conditions, current.record.version);
  const entity = await decide(await takeUp(asked, write.kind, current.record));
  const next = reviseApart(write.kind, current, entity, changeOf(asked, write));
  if ((await services().records.replace(write.kind, next)) === 'replaced') {
    return { record: next.record, replayed: false };
  }
  return resolveConflict(asked, write);
}

/** Another request changed the record first: a replay if it was an attempt of this one, else a mismatch. */
async function resolveConflict<K extends Kind>(
  asked: ChangeCall,
  write: Write<K>,
): Promise<Effect<K>> {
  const winner = await services().records.readConsistently(write.kind, write.key);
  if (!winner) throw new Problem('not_found');
  const replay = await findReplay(asked, write, winner);
  if (replay) return replay;
  throw mismatch(winner.record.version);
}

/** The effect of an earlier attempt of this request, if there was one. */
export async function findReplay<K extends Kind>(
  { conditions }: ChangeCall,
  write: Write<K>,
  stored: Stored<Entities[K]>,
): Promise<Effect<K> | undefined> {
  const record = await findRecordOfRetry(conditions, write, stored);
  return record && { record, replayed: true };
}

async function tryDecide<Entity>(
  decide: () => Entity | Promise<Entity>,
): Promise<{ readonly entity: Entity } | { readonly refusal: Problem }> {
  try {
    return { entity: await decide() };
  } catch (error) {
    if (error instanceof Problem) return { refusal: error };
    throw error;
  }
}

function changeOf({ caller, at, conditions }: ChangeCall, { kind, action, reason }: Write<Kind>) {
  const { request } = conditions;
  const why = reason === undefined ? {} : { reason };
  return { by: caller.memberId, at, action, request, ...why, ...schemaOfChange(kind) };
}
