import type { Kept } from '../../shared/domain/history/record.ts';
import type { Entities, Kind } from '../../shared/domain/kinds.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { services } from '../services.ts';
import type { AnyCall, Reply } from './call.ts';
import {
  changeRecord,
  createChosen,
  createRecord,
  type Decide,
  type Effect,
  effectBefore,
  type Write,
} from './effects.ts';
import { recordReply } from './replies.ts';
import { withWarnings } from './with-warnings.ts';

type DecidePut<K extends Kind> = (
  current: Kept<Entities[K]> | undefined,
) => Entities[K] | Promise<Entities[K]>;

/** Creates a record whose id we made; a retry with the same Idempotency-Key gets the first answer. */
export async function create<K extends Kind>(
  call: AnyCall,
  write: Write<K>,
  entity: Entities[K],
  location: string,
): Promise<Reply> {
  return effectReply(201, await createRecord(call, write, entity), { location });
}

/**
 * A creation that others have made impossible since may have been done by an earlier try of this very request: then it is
 * answered as it was. For creations that depend on more than their own record.
 */
export async function createdBefore<K extends Kind>(
  call: AnyCall,
  write: Write<K>,
  location: string,
  attempt: () => Promise<Reply>,
): Promise<Reply> {
  try {
    return await attempt();
  } catch (error) {
    const existing =
      error instanceof Problem && (await services().records.read(write.kind, write.key));
    const again = existing && (await effectBefore(call, write, existing));
    if (again) return effectReply(201, again, { location });
    throw error;
  }
}

/** Changes a record that is there; its version is the one If-Match names. */
export async function change<K extends Kind>(
  call: AnyCall,
  write: Write<K>,
  decide: Decide<K>,
): Promise<Reply> {
  const current = await services().records.read(write.kind, write.key);
  return effectReply(200, await changeRecord(call, { ...write, current }, decide));
}

/** Creates a record whose id the caller chose (If-None-Match: *), or replaces it (If-Match). */
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
  return effectReply(201, await createChosen(call, write, () => decide(undefined)), { location });
}

/** The record as the request left it, with what of its text no report can print; a retry is told that it is one. */
export function effectReply<K extends Kind>(
  status: 200 | 201,
  { record, again }: Effect<K>,
  headers: Record<string, string> = {},
): Reply {
  return recordReply(status, withWarnings(record), {
    ...(again && { 'idempotency-replayed': 'true' }),
    ...headers,
  });
}
