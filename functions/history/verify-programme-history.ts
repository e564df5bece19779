import type { Answer } from '../http/call.ts';
import { answerVerification } from './answer-verification.ts';

export const verifyProgrammeHistory: Answer<'verifyProgrammeHistory'> = (call) =>
  answerVerification({ kind: 'programme', key: call.params }, call.query.of);
