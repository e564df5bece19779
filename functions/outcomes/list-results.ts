import type { Answer } from '../http/call.ts';
import { answerList } from '../http/reads.ts';

export const listResults: Answer<'listResults'> = (call) => answerList(call, 'result', call.params);
