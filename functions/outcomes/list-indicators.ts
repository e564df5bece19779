import type { Answer } from '../http/call.ts';
import { answerList } from '../http/reads.ts';

export const listIndicators: Answer<'listIndicators'> = (call) =>
  answerList(call, 'indicator', call.params);
