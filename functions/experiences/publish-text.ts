import type { Entities, Keys } from '../../shared/domain/kinds.ts';
import {
  type PublicationInput,
  publish,
  type TextKind,
} from '../../shared/domain/sharing/publication.ts';
import type { AnyCall } from '../http/call.ts';
import { subjectOfProject } from '../http/subject.ts';
import { todayOf } from '../http/today.ts';
import { change } from '../http/writes.ts';

/** A handler that publishes an experience, a lesson or a summary, or makes it a draft again. */
export function publishText<K extends TextKind>(kind: K) {
  return async (call: AnyCall & { readonly params: Keys[K]; readonly body: PublicationInput }) => {
    const today = await todayOf(call);
    const { step, reason } = call.body;
    const write = { kind, key: call.params, action: step, reason };
    return change(call, write, async (current) => {
      if (!('projectId' in call.params)) await assertProjectGoesOn(call, current);
      return publish<Entities[K]>(kind, current, call.body, { by: call.caller, today });
    });
  };
}

/** Of a text whose path names no project. @throws Problem `project_archived` */
async function assertProjectGoesOn(
  { subject }: AnyCall,
  { projectId }: { readonly projectId?: string | undefined },
): Promise<void> {
  if (projectId !== undefined) await subjectOfProject(subject, projectId);
}
