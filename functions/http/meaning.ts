import { access } from '../../shared/domain/access.ts';
import { assertKeepsMeaning as assertKept } from '../../shared/domain/meaning/assert-keeps-meaning.ts';
import type { Changer } from '../../shared/domain/meaning/bound-changes.ts';
import type { ChangeOfMeaning } from '../../shared/domain/meaning/changes.ts';
import type { ProjectRecords } from '../../shared/domain/owned-records.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { services } from '../services.ts';
import type { AnyCall } from './call.ts';
import { readClosings } from './read-closings.ts';

type RedefiningCall = Pick<AnyCall, 'subject'> & {
  readonly body: { readonly reason?: string | undefined };
};

/** Whether the caller may change the meaning of submitted values, and their reason. */
export function changerOf({ subject, body: { reason } }: RedefiningCall): Changer {
  const { standing, ownerId } = subject;
  return { mayRedefine: access('meaning.change', standing, ownerId) === 'allowed', reason };
}

type Framework = Pick<ProjectRecords, 'indicators' | 'values'>;

/**
 * Refuses a change of meaning in a closed period, and under submitted values unless a coordinator gives a reason.
 * @param readDependents reads the records that depend on it; called only if the meaning changes
 * @throws Problem `period_closed`, `meaning_bound`, or `invalid_request` without a reason
 */
export async function assertKeepsMeaning(
  call: RedefiningCall,
  changes: readonly ChangeOfMeaning[],
  readDependents: () => Promise<Framework>,
): Promise<void> {
  if (changes.length === 0) return;
  const [dependents, closings] = await Promise.all([readDependents(), readClosings(call.subject)]);
  assertKept(changes, { dependents, closings, changer: changerOf(call) });
}

/** All records of a project, read consistently. @throws Problem `not_found` */
export async function readProjectRecords(projectId: string): Promise<ProjectRecords> {
  const records = await services().records.readProject({ projectId });
  if (!records) throw new Problem('not_found');
  return records;
}
