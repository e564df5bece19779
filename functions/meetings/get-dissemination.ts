import type { Answer } from '../http/call.ts';
import { answerRecord } from '../http/reads.ts';

export const getDissemination: Answer<'getDissemination'> = (call) =>
  answerRecord(call, 'dissemination', call.params);
