import { maySee } from '../../shared/domain/visibility.ts';
import type { Answer } from '../http/call.ts';
import { answerRecord } from '../http/reads.ts';

export const getLesson: Answer<'getLesson'> = (call) => {
  const { standing, ownerId } = call.subject;
  return answerRecord(call, 'lesson', call.params, ({ status }) =>
    maySee(status, standing, ownerId),
  );
};
