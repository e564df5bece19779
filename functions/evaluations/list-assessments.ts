import type { Answer } from '../http/call.ts';
import { answerList } from '../http/reads.ts';

export const listAssessments: Answer<'listAssessments'> = (call) =>
  answerList(call, 'assessment', call.params);
