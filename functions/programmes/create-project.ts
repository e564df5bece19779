import type { Answer } from '../http/call.ts';
import { newId } from '../http/new-id.ts';
import { create } from '../http/writes.ts';
import { assertReferences } from './project-references.ts';

export const createProject: Answer<'createProject'> = async (call) => {
  const { programmeId } = call.params;
  await assertReferences(programmeId, call.body);
  const projectId = newId(call);
  const write = { kind: 'project', key: { projectId }, action: 'create' } as const;
  return create(call, write, { projectId, programmeId, ...call.body }, `/projects/${projectId}`);
};
