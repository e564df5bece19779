import type { Answer } from '../http/call.ts';
import { answerRecord } from '../http/reads.ts';

export const getRecommendation: Answer<'getRecommendation'> = (call) =>
  answerRecord(call, 'recommendation', call.params);
