import type { Answer } from '../http/call.ts';
import { answerRecord } from '../http/reads.ts';

export const getFeature: Answer<'getFeature'> = (call) =>
  answerRecord(call, 'feature', call.params);
