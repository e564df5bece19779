import type { Answer } from '../http/call.ts';
import { answerList } from '../http/reads.ts';

export const listClosings: Answer<'listClosings'> = (call) =>
  answerList(call, 'closing', call.params);
