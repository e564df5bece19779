import { withAuthor } from '../../shared/domain/author.ts';
import { assertDraft } from '../../shared/domain/sharing/publication.ts';
import type { Answer } from '../http/answer.ts';
import { assertReferences } from '../http/references.ts';
import { programmeOf } from '../http/subject.ts';
import { change } from '../http/writes.ts';
import { referencesOf } from './references-of-text.ts';

export const replaceLesson: Answer<'replaceLesson'> = async (call) => {
  const { params, body, caller } = call;
  const programmeId = programmeOf(call.subject);
  await assertReferences({ programmeId, projectId: params.projectId }, referencesOf(body));
  return change(call, { kind: 'lesson', key: params, action: 'replace' }, (current) => {
    assertDraft(current);
    const authors = withAuthor(current.authors, caller);
    return { programmeId, ...params, ...body, status: current.status, authors };
  });
};
