import type { Answer } from '../http/call.ts';
import { answerVerification } from './answer-verification.ts';

export const verifyReportHistory: Answer<'verifyReportHistory'> = (call) =>
  answerVerification({ kind: 'report', key: call.params });
