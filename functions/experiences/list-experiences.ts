import { maySee } from '../../shared/domain/visibility.ts';
import type { Answer } from '../http/call.ts';
import { answerList } from '../http/reads.ts';

export const listExperiences: Answer<'listExperiences'> = (call) => {
  const { standing, ownerId } = call.subject;
  return answerList(call, 'experience', call.params, ({ status }) =>
    maySee(status, standing, ownerId),
  );
};
