import type { Answer } from '../http/call.ts';
import { answerChanges } from './answer-changes.ts';

export const listProjectHistory: Answer<'listProjectHistory'> = (call) =>
  answerChanges(call, { kind: 'project', key: call.params });
