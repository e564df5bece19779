import { unvalidated } from '../../shared/domain/sharing/validation.ts';
import type { Answer } from '../http/answer.ts';
import { newId } from '../http/new-id.ts';
import { programmeOf } from '../http/subject.ts';
import { create } from '../http/writes.ts';
import { assertThemes } from './themes-exist.ts';

export const writeExperience: Answer<'writeExperience'> = async (call) => {
  const programmeId = programmeOf(call.subject);
  const { projectId } = call.params;
  await assertThemes({ programmeId, projectId }, call.body);
  const key = { projectId, experienceId: newId(call) };
  const gate = { status: 'draft', ...unvalidated(call.caller) } as const;
  const experience = { programmeId, ...key, ...call.body, ...gate };
  return create(call, { kind: 'experience', key, action: 'write' }, experience);
};
