import { followUp } from '../../shared/domain/evaluation/follow-up.ts';
import type { Answer } from '../http/call.ts';
import { answerListOf } from '../http/reads.ts';

export const listRecommendations: Answer<'listRecommendations'> = (call) => {
  const day = call.query.asOf ?? call.at.slice(0, 10);
  return answerListOf(call, 'recommendation', call.params, (recommendation) => ({
    ...recommendation,
    ...followUp(recommendation, day),
  }));
};
