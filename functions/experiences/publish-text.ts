import type { Entities, Keys } from '../../shared/domain/kinds.ts';
import { type PublicationInput, publish } from '../../shared/domain/sharing/publication.ts';
import type { AnyCall } from '../http/call.ts';
import { todayOf } from '../http/today.ts';
import { change } from '../http/writes.ts';

/** A handler that publishes an experience or a lesson, or makes it a draft again. */
export function publishText<K extends 'experience' | 'lesson'>(kind: K) {
  return async (call: AnyCall & { readonly params: Keys[K]; readonly body: PublicationInput }) => {
    const today = await todayOf(call);
    const { step, reason } = call.body;
    const write = { kind, key: call.params, action: step, reason };
    return change(call, write, (current) =>
      publish<Entities[K]>(current, call.body, { by: call.caller, today }),
    );
  };
}
