import { stateOfRecommendation } from '../../shared/domain/evaluation/recommendation-state.ts';
import type { Answer } from '../http/answer.ts';
import { answerList } from '../http/reads.ts';

export const listRecommendations: Answer<'listRecommendations'> = (call) => {
  const day = call.query.asOf ?? call.at.slice(0, 10);
  return answerList(call, 'recommendation', call.params, (recommendation) => ({
    ...recommendation,
    ...stateOfRecommendation(recommendation, day),
  }));
};
