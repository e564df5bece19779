import type { Answer } from '../http/call.ts';
import { answerRecord } from '../http/reads.ts';

export const getActionItem: Answer<'getActionItem'> = (call) =>
  answerRecord(call, 'actionItem', call.params);
