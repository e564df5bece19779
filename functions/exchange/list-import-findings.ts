import type { Answer } from '../http/answer.ts';
import { answerKept } from './answer-kept.ts';
import { keptFindings } from './kept-lists.ts';

export const listImportFindings: Answer<'listImportFindings'> = (call) => {
  const { severity } = call.query;
  const isWanted = (each: { readonly severity: string }) =>
    severity === undefined || each.severity === severity;
  return answerKept(call, keptFindings, isWanted);
};
