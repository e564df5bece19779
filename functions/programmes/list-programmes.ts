import type { Answer } from '../http/call.ts';
import { answerList } from '../http/reads.ts';

export const listProgrammes: Answer<'listProgrammes'> = (call) => {
  const { administrator, memberId } = call.caller;
  return answerList(call, 'programme', administrator ? { all: true } : { memberId });
};
