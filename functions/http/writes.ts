import type { Kept } from '../../shared/domain/history/record.ts';
import type { Entities, Kind } from '../../shared/domain/kinds.ts';
import { Problem } from '../../shared/domain/problem.ts';
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
  current: Kept<Entities[K]> | undefined,
) => Entities[K] | Promise<Entities[K]>;

/** The record as the request left it, with what of its text no report can print; `replayed` where an earlier try did it. */
type Changed<K extends Kind> = {
  readonly status: 200;
  readonly body: Kept<Entities[K]>;
  readonly replayed: boolean;
};
type Created<K extends Kind> = Omit<Changed<K>, 'status'> & {
  readonly status: 201;
  readonly location: string;
};

/** Creates a record whose id we made; a retry with the same Idempotency-Key gets the first answer. */
export async function create<K extends Kind>(
  call: AnyCall,
  write: Write<K>,
  entity: Entities[K],
): Promise<Created<K>> {
  return answerCreated(write, await createRecord(call, write, entity));
}

/**
 * A creation that others have made impossible since may have been done by an earlier try of this very request: then it is
 * answered as it was. For creations that depend on more than their own record.
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
      error instanceof Problem && (await services().records.read(write.kind, write.key));
    const again = existing && (await findReplay(call, write, existing));
    if (again) return answerCreated(write, again);
    throw error;
  }
}

/** Changes a record that is there; its version is the one If-Match names. */
export async function change<K extends Kind>(
  call: AnyCall,
  write: Write<K>,
  decide: Decide<K>,
): Promise<Changed<K>> {
  const current = await services().records.read(write.kind, write.key);
  return answerChanged(await changeRecord(call, { ...write, current }, decide));
}

/** Creates a record whose id the caller chose (If-None-Match: *), or replaces it (If-Match). */
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

export function answerChanged<K extends Kind>({ record, again }: Effect<K>): Changed<K> {
  return { status: 200, body: addWarnings(record), replayed: again };
}

/** A new record is found at its own address. */
export function answerCreated<K extends Kind>(
  { kind, key }: Write<K>,
  { record, again }: Effect<K>,
): Created<K> {
  const location = addressOf(kind, key);
  return { status: 201, body: addWarnings(record), location, replayed: again };
}
