import { resetValidation } from '../../shared/domain/sharing/validation.ts';
import type { Answer } from '../http/answer.ts';
import { newId } from '../http/new-id.ts';
import { assertReferences } from '../http/references.ts';
import { programmeOf } from '../http/subject.ts';
import { create } from '../http/writes.ts';
import { referencesOf } from './references-of-text.ts';

export const writeExperience: Answer<'writeExperience'> = async (call) => {
  const programmeId = programmeOf(call.subject);
  const { projectId } = call.params;
  await assertReferences({ programmeId, projectId }, referencesOf(call.body));
  const key = { projectId, experienceId: newId(call) };
  const gate = { status: 'draft', ...resetValidation(call.caller) } as const;
  const experience = { programmeId, ...key, ...call.body, ...gate };
  return create(call, { kind: 'experience', key, action: 'write' }, experience);
};
