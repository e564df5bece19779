import type { Answer } from '../http/call.ts';
import { answerList } from '../http/reads.ts';

export const listProjects: Answer<'listProjects'> = (call) =>
  answerList(call, 'project', call.params);
