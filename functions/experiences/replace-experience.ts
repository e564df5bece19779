import { assertDraft } from '../../shared/domain/sharing/publication.ts';
import { resetValidation } from '../../shared/domain/sharing/validation.ts';
import type { Answer } from '../http/answer.ts';
import { assertReferences } from '../http/references.ts';
import { programmeOf } from '../http/subject.ts';
import { change } from '../http/writes.ts';
import { referencesOf } from './references-of-text.ts';

export const replaceExperience: Answer<'replaceExperience'> = async (call) => {
  const { params, body, caller } = call;
  const programmeId = programmeOf(call.subject);
  await assertReferences({ programmeId, projectId: params.projectId }, referencesOf(body));
  return change(call, { kind: 'experience', key: params, action: 'replace' }, (current) => {
    assertDraft(current);
    const gate = resetValidation(caller, current.authors);
    return { programmeId, ...params, ...body, status: current.status, ...gate };
  });
};
