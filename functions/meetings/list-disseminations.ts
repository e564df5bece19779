import type { Answer } from '../http/call.ts';
import { answerList } from '../http/reads.ts';

export const listDisseminations: Answer<'listDisseminations'> = (call) =>
  answerList(call, 'dissemination', call.params);
