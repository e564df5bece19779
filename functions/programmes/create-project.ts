import type { Answer } from '../http/answer.ts';
import { newId } from '../http/new-id.ts';
import { assertReferences } from '../http/references.ts';
import { create } from '../http/writes.ts';
import { referencesOf } from './references-of-project.ts';

export const createProject: Answer<'createProject'> = async (call) => {
  const { programmeId } = call.params;
  const { reason, ...body } = call.body;
  await assertReferences(call.params, referencesOf(body));
  const projectId = newId(call);
  const write = { kind: 'project', key: { projectId }, action: 'create', reason } as const;
  return create(call, write, { projectId, programmeId, ...body });
};
