import { stateOfRecommendation } from '../../shared/domain/evaluation/recommendation-state.ts';
import { hasFields } from '../../shared/domain/list-filter.ts';
import type { Answer } from '../http/answer.ts';
import { answerList } from '../http/reads.ts';
import { todayOf } from '../http/today.ts';

export const listRecommendations: Answer<'listRecommendations'> = async (call) => {
  const { asOf = await todayOf(call), projectId, priority } = call.query;
  return answerList(call, 'recommendation', call.params, (recommendation) =>
    hasFields(recommendation, { projectId, priority })
      ? { ...recommendation, ...stateOfRecommendation(recommendation, asOf) }
      : undefined,
  );
};
