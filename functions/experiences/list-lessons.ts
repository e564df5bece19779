import { maySee } from '../../shared/domain/visibility.ts';
import type { Answer } from '../http/call.ts';
import { answerList } from '../http/reads.ts';

export const listLessons: Answer<'listLessons'> = (call) => {
  const { standing, ownerId } = call.subject;
  return answerList(call, 'lesson', call.params, ({ status }) => maySee(status, standing, ownerId));
};
