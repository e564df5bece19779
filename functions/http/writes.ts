import type { Entities, Kind } from '../../shared/domain/kinds.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { Versioned } from '../../shared/domain/record.ts';
import { addressOf } from '../../shared/domain/record-addresses.ts';
import { services } from '../services.ts';
import { addWarnings } from './add-warnings.ts';
import type { AnyCall } from './call.ts';
import {
  changeRecord,
  createRecord,
  createWithChosenId,
  type Decide,
  type Effect,
  findReplay,
  type Write,
} from './effects.ts';

type DecidePut<K extends Kind> = (
  current: Versioned<Entities[K]> | undefined,
) => Entities[K] | Promise<Entities[K]>;

/** The record after the request, with warnings; `replayed` if an earlier attempt made the change. */
type Changed<K extends Kind> = {
  readonly status: 200;
  readonly body: Versioned<Entities[K]>;
  readonly replayed: boolean;
};
type Created<K extends Kind> = Omit<Changed<K>, 'status'> & {
  readonly status: 201;
  readonly location: string;
};

/** Creates a record under a new id; a retry with the same Idempotency-Key gets the first answer. */
export async function create<K extends Kind>(
  call: AnyCall,
  write: Write<K>,
  entity: Entities[K],
): Promise<Created<K>> {
  return answerCreated(write, await createRecord(call, write, entity));
}

/**
 * For creations that depend on other records: if those have made it impossible since an earlier attempt of this request succeeded, the
 * retry is answered as that was.
 */
export async function createOrReplay<K extends Kind>(
  call: AnyCall,
  write: Write<K>,
  attempt: () => Promise<Created<K>>,
): Promise<Created<K>> {
  try {
    return await attempt();
  } catch (error) {
    const existing =
      error instanceof Problem &&
      (await services().records.readConsistently(write.kind, write.key));
    const replay = existing && (await findReplay(call, write, existing));
    if (replay) return answerCreated(write, replay);
    throw error;
  }
}

/** Changes an existing record whose version If-Match names. */
export async function change<K extends Kind>(
  call: AnyCall,
  write: Write<K>,
  decide: Decide<K>,
): Promise<Changed<K>> {
  const current = await services().records.readConsistently(write.kind, write.key);
  return answerChanged(await changeRecord(call, { ...write, current }, decide));
}

/** Creates a record under the caller's id (If-None-Match: *), or replaces it (If-Match). */
export async function put<K extends Kind>(
  call: AnyCall,
  write: Write<K>,
  decide: DecidePut<K>,
): Promise<Created<K> | Changed<K>> {
  const { ifMatch, ifNoneMatch } = call.conditions;
  if (ifMatch !== undefined) return change(call, write, decide);
  if (ifNoneMatch?.trim() !== '*') {
    const detail =
      'Send If-None-Match: * to create, or If-Match with the ETag you read to replace.';
    throw new Problem('version_required', detail);
  }
  return answerCreated(write, await createWithChosenId(call, write, () => decide(undefined)));
}

export function answerChanged<K extends Kind>({ record, replayed }: Effect<K>): Changed<K> {
  return { status: 200, body: addWarnings(record), replayed };
}

/** The Location of a new record is its address. */
export function answerCreated<K extends Kind>(
  { kind, key }: Write<K>,
  { record, replayed }: Effect<K>,
): Created<K> {
  const location = addressOf(kind, key);
  return { status: 201, body: addWarnings(record), location, replayed };
}
