import { maySeeEvidence } from '../../shared/domain/visibility.ts';
import type { Answer } from '../http/call.ts';
import { answerList } from '../http/reads.ts';

export const listEvidence: Answer<'listEvidence'> = (call) => {
  const { standing, ownerId } = call.subject;
  return answerList(call, 'evidence', call.params, (evidence) =>
    maySeeEvidence(evidence, standing, ownerId),
  );
};
