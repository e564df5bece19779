import { maySee } from '../../shared/domain/visibility.ts';
import type { Answer } from '../http/call.ts';
import { answerList } from '../http/reads.ts';

export const listValues: Answer<'listValues'> = (call) => {
  const { standing, ownerId } = call.subject;
  return answerList(call, 'value', call.params, ({ status }) => maySee(status, standing, ownerId));
};
