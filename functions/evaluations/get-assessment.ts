import type { Answer } from '../http/call.ts';
import { answerRecord } from '../http/reads.ts';

export const getAssessment: Answer<'getAssessment'> = (call) =>
  answerRecord(call, 'assessment', call.params);
