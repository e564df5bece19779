import type { Answer } from '../http/call.ts';
import { answerList } from '../http/reads.ts';

export const listConditions: Answer<'listConditions'> = (call) =>
  answerList(call, 'condition', call.params);
