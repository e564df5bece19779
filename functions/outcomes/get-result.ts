import type { Answer } from '../http/call.ts';
import { answerRecord } from '../http/reads.ts';

export const getResult: Answer<'getResult'> = (call) => answerRecord(call, 'result', call.params);
