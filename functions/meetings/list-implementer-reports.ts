import type { Answer } from '../http/call.ts';
import { answerList } from '../http/reads.ts';
import { meetingOf } from './meeting-of.ts';

export const listImplementerReports: Answer<'listImplementerReports'> = async (call) => {
  await meetingOf(call);
  return answerList(call, 'implementerReport', call.params);
};
