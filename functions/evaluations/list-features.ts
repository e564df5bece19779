import type { Answer } from '../http/call.ts';
import { answerList } from '../http/reads.ts';

export const listFeatures: Answer<'listFeatures'> = (call) =>
  answerList(call, 'feature', call.params);
