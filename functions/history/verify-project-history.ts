import type { Answer } from '../http/call.ts';
import { answerVerification } from './answer-verification.ts';

export const verifyProjectHistory: Answer<'verifyProjectHistory'> = (call) =>
  answerVerification({ kind: 'project', key: call.params }, call.query.of);
