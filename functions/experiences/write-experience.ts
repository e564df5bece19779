import type { Answer } from '../http/call.ts';
import { newId } from '../http/new-id.ts';
import { programmeOf } from '../http/subject.ts';
import { create } from '../http/writes.ts';

export const writeExperience: Answer<'writeExperience'> = (call) => {
  const key = { projectId: call.params.projectId, experienceId: newId(call) };
  const experience = {
    programmeId: programmeOf(call.subject),
    ...key,
    ...call.body,
    status: 'draft',
  } as const;
  const location = `/projects/${key.projectId}/experiences/${key.experienceId}`;
  return create(call, { kind: 'experience', key, action: 'write' }, experience, location);
};
