import type { Answer } from '../http/call.ts';
import { answerRecord } from '../http/reads.ts';

export const getIndicator: Answer<'getIndicator'> = (call) =>
  answerRecord(call, 'indicator', call.params);
