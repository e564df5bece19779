import type { Answer } from '../http/call.ts';
import { answerRecord } from '../http/reads.ts';

export const getCommonIndicator: Answer<'getCommonIndicator'> = (call) =>
  answerRecord(call, 'commonIndicator', call.params);
