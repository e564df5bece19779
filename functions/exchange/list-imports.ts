import type { Answer } from '../http/answer.ts';
import { answerList } from '../http/reads.ts';
import { mayImport } from './assert-may-import.ts';

/** Those that the caller may apply. */
export const listImports: Answer<'listImports'> = (call) => {
  const { status } = call.query;
  return answerList(call, 'import', call.params, (each) =>
    mayImport(each, call.subject) && [undefined, each.status].includes(status) ? each : undefined,
  );
};
