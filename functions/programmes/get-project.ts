import type { Answer } from '../http/call.ts';
import { answerRecord } from '../http/reads.ts';

export const getProject: Answer<'getProject'> = (call) =>
  answerRecord(call, 'project', call.params);
