import type { Answer } from '../http/call.ts';
import { answerRecord } from '../http/reads.ts';
import { meetingOf } from './meeting-of.ts';

export const getRequirement: Answer<'getRequirement'> = async (call) => {
  await meetingOf(call);
  return answerRecord(call, 'requirement', call.params);
};
