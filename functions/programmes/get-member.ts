import type { Answer } from '../http/call.ts';
import { answerRecord } from '../http/reads.ts';

export const getMember: Answer<'getMember'> = (call) => answerRecord(call, 'member', call.params);
