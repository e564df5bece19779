import type { Answer } from '../http/answer.ts';
import { answerKept } from './answer-kept.ts';
import { keptChanges } from './kept-lists.ts';

export const listImportChanges: Answer<'listImportChanges'> = (call) => {
  const { outcome } = call.query;
  const isWanted = (each: { readonly outcome: string }) =>
    outcome === undefined || each.outcome === outcome;
  return answerKept(call, keptChanges, isWanted);
};
