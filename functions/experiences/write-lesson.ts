import { withAuthor } from '../../shared/domain/author.ts';
import type { Answer } from '../http/answer.ts';
import { newId } from '../http/new-id.ts';
import { assertReferences } from '../http/references.ts';
import { programmeOf } from '../http/subject.ts';
import { create } from '../http/writes.ts';
import { referencesOf } from './references-of-text.ts';

export const writeLesson: Answer<'writeLesson'> = async (call) => {
  const programmeId = programmeOf(call.subject);
  const { projectId } = call.params;
  await assertReferences({ programmeId, projectId }, referencesOf(call.body));
  const key = { projectId, lessonId: newId(call) };
  const authors = withAuthor([], call.caller);
  const lesson = { programmeId, ...key, ...call.body, status: 'draft', authors } as const;
  return create(call, { kind: 'lesson', key, action: 'write' }, lesson);
};
