import type { Answer } from '../http/call.ts';
import { answerList } from '../http/reads.ts';

export const listCommonIndicators: Answer<'listCommonIndicators'> = (call) =>
  answerList(call, 'commonIndicator', call.params);
