import type { Answer } from '../http/call.ts';
import { answerRecord } from '../http/reads.ts';

export const getCondition: Answer<'getCondition'> = (call) =>
  answerRecord(call, 'condition', call.params);
