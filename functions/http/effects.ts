import type { Kept, Stored } from '../../shared/domain/history/record.ts';
import { schemaOfChange } from '../../shared/domain/history/schema-steps.ts';
import type { Entities, Keys, Kind } from '../../shared/domain/kinds.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { begin, revise } from '../changes.ts';
import { services } from '../services.ts';
import type { AnyCall } from './call.ts';
import { assertMatches, mismatch } from './conditions.ts';
import { findRecordOfRetry } from './find-record-of-retry.ts';

export type Write<K extends Kind> = {
  readonly kind: K;
  readonly key: Keys[K];
  /** What the history calls the change, for instance `approve`. */
  readonly action: string;
  readonly reason?: string | undefined;
};
/** What a record becomes; it may read what only this change depends on. */
export type Decide<K extends Kind> = (
  current: Kept<Entities[K]>,
) => Entities[K] | Promise<Entities[K]>;

/** Who asks for a change, when, and under which conditions. */
export type ChangeCall = Pick<AnyCall, 'caller' | 'at' | 'conditions'>;

/** What a change led to; `again` where an earlier try of the same request had done it already. */
export type Effect<K extends Kind> = {
  readonly record: Kept<Entities[K]>;
  readonly again: boolean;
};

/** Creates a record whose id we made; a retry with the same Idempotency-Key finds the first one. */
export async function createRecord<K extends Kind>(
  asked: ChangeCall,
  write: Write<K>,
  entity: Entities[K],
): Promise<Effect<K>> {
  const stored = begin(entity, changeOf(asked, write));
  if ((await services().records.create(write.kind, stored)) === 'created') {
    return { record: stored.record, again: false };
  }
  const existing = await services().records.read(write.kind, write.key);
  if (!existing) throw new Problem('changed_meanwhile');
  return (await findReplay(asked, write, existing)) ?? refuseExisting(asked, existing);
}

/**
 * Creates a record whose id the caller chose. It is tried at once: only where something is there already, or is refused, does it
 * have to be read. What stands in the way now may not have stood in the way of an earlier try, which keeps its effect.
 */
export async function createWithChosenId<K extends Kind>(
  asked: ChangeCall,
  write: Write<K>,
  decide: () => Entities[K] | Promise<Entities[K]>,
): Promise<Effect<K>> {
  const decided = await tryDecide(decide);
  if ('entity' in decided) {
    const stored = begin(decided.entity, changeOf(asked, write));
    if ((await services().records.create(write.kind, stored)) === 'created') {
      return { record: stored.record, again: false };
    }
  }
  const existing = await services().records.read(write.kind, write.key);
  const again = existing && (await findReplay(asked, write, existing));
  if (again) return again;
  if ('refusal' in decided) throw decided.refusal;
  throw existing ? mismatch(existing.record.version) : new Problem('not_found');
}

/** Changes a record that is there; its version is the one If-Match names. */
export async function changeRecord<K extends Kind>(
  asked: ChangeCall,
  write: Write<K> & { readonly current: Stored<Entities[K]> | undefined },
  decide: Decide<K>,
): Promise<Effect<K>> {
  const { current } = write;
  if (!current) throw new Problem('not_found');
  const again = await findReplay(asked, write, current);
  if (again) return again;
  assertMatches(asked.conditions, current.record.version);
  const entity = await decide(current.record);
  const next = revise(current, entity, changeOf(asked, write));
  if ((await services().records.replace(write.kind, next)) === 'replaced') {
    return { record: next.record, again: false };
  }
  return resolveConflict(asked, write);
}

/** Somebody was faster: another try of this very request, or somebody else. */
async function resolveConflict<K extends Kind>(
  asked: ChangeCall,
  write: Write<K>,
): Promise<Effect<K>> {
  const winner = await services().records.read(write.kind, write.key);
  if (!winner) throw new Problem('not_found');
  const again = await findReplay(asked, write, winner);
  if (again) return again;
  throw mismatch(winner.record.version);
}

/** The record as an earlier try of this very request left it, if one had its effect. */
export async function findReplay<K extends Kind>(
  { conditions }: ChangeCall,
  write: Write<K>,
  stored: Stored<Entities[K]>,
): Promise<Effect<K> | undefined> {
  const record = await findRecordOfRetry(conditions, write, stored);
  return record && { record, again: true };
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

function refuseExisting({ conditions }: ChangeCall, { record }: Stored<object>): never {
  if (conditions.key === undefined) throw new Problem('already_exists');
  throw new Problem(
    'already_exists',
    `It was created with this key and is at version ${record.version} now.`,
  );
}

function changeOf({ caller, at, conditions }: ChangeCall, { kind, action, reason }: Write<Kind>) {
  const { request } = conditions;
  const why = reason === undefined ? {} : { reason };
  return { by: caller.memberId, at, action, request, ...why, ...schemaOfChange(kind) };
}
