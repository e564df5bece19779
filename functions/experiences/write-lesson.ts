import type { Answer } from '../http/call.ts';
import { newId } from '../http/new-id.ts';
import { programmeOf } from '../http/subject.ts';
import { create } from '../http/writes.ts';

export const writeLesson: Answer<'writeLesson'> = (call) => {
  const key = { projectId: call.params.projectId, lessonId: newId(call) };
  const lesson = {
    programmeId: programmeOf(call.subject),
    ...key,
    ...call.body,
    status: 'draft',
  } as const;
  const location = `/projects/${key.projectId}/lessons/${key.lessonId}`;
  return create(call, { kind: 'lesson', key, action: 'write' }, lesson, location);
};
