import type { Entities, Keys, Kind } from '../../shared/domain/kinds.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { atVersion, entryOf, type Kept, type Stored } from '../../shared/domain/record.ts';
import { begin, revise } from '../changes.ts';
import { services } from '../services.ts';
import type { AnyCall, Reply } from './call.ts';
import { assertMatches, mismatch, usesKeyOf } from './conditions.ts';
import { recordReply } from './replies.ts';

type Write<K extends Kind> = {
  readonly kind: K;
  readonly key: Keys[K];
  /** What the history calls the change, for instance `approve`. */
  readonly action: string;
  readonly reason?: string | undefined;
};
type Decide<K extends Kind> = (current: Kept<Entities[K]>) => Entities[K];
type DecidePut<K extends Kind> = (current: Kept<Entities[K]> | undefined) => Entities[K];

const replayed = { 'idempotency-replayed': 'true' };

/** Creates a record whose id we made; a retry with the same Idempotency-Key gets the first answer. */
export async function create<K extends Kind>(
  call: AnyCall,
  write: Write<K>,
  entity: Entities[K],
  location: string,
): Promise<Reply> {
  const stored = begin(entity, changeOf(call, write));
  if ((await services().records.create(write.kind, stored)) === 'created') {
    return recordReply(201, stored.record, { location });
  }
  const existing = await services().records.read(write.kind, write.key);
  if (!existing) throw new Problem('changed_meanwhile');
  return replayOf(call, existing, 201, location) ?? refuseExisting(call, existing);
}

/** Changes a record that is there; its version is the one If-Match names. */
export async function change<K extends Kind>(
  call: AnyCall,
  write: Write<K>,
  decide: Decide<K>,
): Promise<Reply> {
  const current = await services().records.read(write.kind, write.key);
  if (!current) throw new Problem('not_found');
  return replace(call, write, current, decide);
}

/**
 * Creates a record whose id the caller chose (If-None-Match: *), or replaces it (If-Match). A creation is tried at once: only
 * where something is there already does it have to be read.
 */
export async function put<K extends Kind>(
  call: AnyCall,
  write: Write<K>,
  location: string,
  decide: DecidePut<K>,
): Promise<Reply> {
  const { ifMatch, ifNoneMatch } = call.conditions;
  if (ifMatch !== undefined) return change(call, write, decide);
  if (ifNoneMatch?.trim() !== '*') {
    const detail =
      'Send If-None-Match: * to create, or If-Match with the ETag you read to replace.';
    throw new Problem('version_required', detail);
  }
  const stored = begin(decide(undefined), changeOf(call, write));
  if ((await services().records.create(write.kind, stored)) === 'created') {
    return recordReply(201, stored.record, { location });
  }
  return replayOrRefuse(call, write, 201, location);
}

async function replace<K extends Kind>(
  call: AnyCall,
  write: Write<K>,
  current: Stored<Entities[K]>,
  decide: Decide<K>,
): Promise<Reply> {
  const again = replayOf(call, current, 200);
  if (again) return again;
  const { version } = current.record;
  assertMatches(call.conditions, version);
  const next = revise(current, decide(current.record), changeOf(call, write));
  if ((await services().records.replace(write.kind, next)) === 'replaced') {
    return recordReply(200, next.record);
  }
  return replayOrRefuse(call, write, 200);
}

/** Somebody was faster: another try of this very request, or somebody else. */
async function replayOrRefuse<K extends Kind>(
  call: AnyCall,
  write: Write<K>,
  status: 200 | 201,
  location?: string,
): Promise<Reply> {
  const winner = await services().records.read(write.kind, write.key);
  if (!winner) throw new Problem('not_found');
  const again = replayOf(call, winner, status, location);
  if (again) return again;
  throw mismatch(winner.record.version);
}

/** The first answer again, where an earlier try of this very request had its effect. */
function replayOf(
  call: AnyCall,
  stored: Stored<object>,
  status: 200 | 201,
  location?: string,
): Reply | undefined {
  const entry = entryOf(stored, call.conditions.request);
  if (!entry) {
    if (stored.history.some(({ request }) => usesKeyOf(request, call.conditions))) {
      throw new Problem('key_reused');
    }
    return undefined;
  }
  const first = atVersion(stored, entry.version);
  return (
    first &&
    recordReply(status, first, location === undefined ? replayed : { ...replayed, location })
  );
}

function refuseExisting({ conditions }: AnyCall, { record }: Stored<object>): never {
  if (conditions.key === undefined) throw new Problem('already_exists');
  throw new Problem(
    'already_exists',
    `It was created with this key and is at version ${record.version} now.`,
  );
}

function changeOf({ caller, at, conditions }: AnyCall, { action, reason }: Write<Kind>) {
  const { request } = conditions;
  return { by: caller.memberId, at, action, request, ...(reason === undefined ? {} : { reason }) };
}
