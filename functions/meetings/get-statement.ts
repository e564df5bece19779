import type { Answer } from '../http/call.ts';
import { answerRecord } from '../http/reads.ts';
import { meetingOf } from './meeting-of.ts';

export const getStatement: Answer<'getStatement'> = async (call) => {
  await meetingOf(call);
  return answerRecord(call, 'statement', call.params);
};
