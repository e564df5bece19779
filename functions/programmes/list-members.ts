import type { Answer } from '../http/call.ts';
import { answerList } from '../http/reads.ts';

export const listMembers: Answer<'listMembers'> = (call) => answerList(call, 'member', call.params);
