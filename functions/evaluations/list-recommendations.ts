import { stateOfRecommendation } from '../../shared/domain/evaluation/recommendation-state.ts';
import type { Answer } from '../http/answer.ts';
import { answerList } from '../http/reads.ts';
import { todayOf } from '../http/today.ts';

export const listRecommendations: Answer<'listRecommendations'> = async (call) => {
  const day = call.query.asOf ?? (await todayOf(call));
  return answerList(call, 'recommendation', call.params, (recommendation) => ({
    ...recommendation,
    ...stateOfRecommendation(recommendation, day),
  }));
};
