import { stop } from '../../shared/domain/exchange/import-steps.ts';
import type { Answer } from '../http/answer.ts';
import { changeRecord } from '../http/effects.ts';
import { answerChanged } from '../http/writes.ts';
import { readImportOf } from './read-import-of.ts';

export const stopImport: Answer<'stopImport'> = async (call) => {
  const current = await readImportOf(call);
  const write = { kind: 'import', key: call.params, action: 'stop', current } as const;
  return answerChanged(await changeRecord(call, write, stop));
};
