import type { Answer } from '../http/call.ts';
import { answerList } from '../http/reads.ts';
import { meetingOf } from './meeting-of.ts';

export const listRequirements: Answer<'listRequirements'> = async (call) => {
  await meetingOf(call);
  return answerList(call, 'requirement', call.params);
};
