import type { Answer } from '../http/call.ts';
import { answerRecord } from '../http/reads.ts';

export const getClosing: Answer<'getClosing'> = (call) =>
  answerRecord(call, 'closing', call.params);
