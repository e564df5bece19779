import { maySeeEvidence } from '../../shared/domain/visibility.ts';
import type { Answer } from '../http/call.ts';
import { answerRecord } from '../http/reads.ts';

export const getEvidence: Answer<'getEvidence'> = (call) => {
  const { standing, ownerId } = call.subject;
  return answerRecord(call, 'evidence', call.params, (evidence) =>
    maySeeEvidence(evidence, standing, ownerId),
  );
};
