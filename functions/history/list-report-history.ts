import type { Answer } from '../http/call.ts';
import { answerChanges } from './answer-changes.ts';

export const listReportHistory: Answer<'listReportHistory'> = (call) =>
  answerChanges(call, { kind: 'report', key: call.params });
