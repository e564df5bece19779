import type { Answer } from '../http/call.ts';
import { answerRecord } from '../http/reads.ts';

export const getOrganisation: Answer<'getOrganisation'> = (call) =>
  answerRecord(call, 'organisation', call.params);
