import type { Answer } from '../http/call.ts';
import { answerChanges } from './answer-changes.ts';

export const listProgrammeHistory: Answer<'listProgrammeHistory'> = (call) =>
  answerChanges(call, { kind: 'programme', key: call.params });
