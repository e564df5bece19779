import type { Answer } from '../http/call.ts';
import { answerRecord } from '../http/reads.ts';

export const getProgramme: Answer<'getProgramme'> = (call) =>
  answerRecord(call, 'programme', call.params);
