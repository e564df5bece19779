import type { Answer } from '../http/call.ts';
import { answerList } from '../http/reads.ts';

export const listOrganisations: Answer<'listOrganisations'> = (call) =>
  answerList(call, 'organisation', call.params);
