import { stop } from '../../shared/domain/exchange/import-steps.ts';
import type { Answer } from '../http/answer.ts';
import { change } from '../http/writes.ts';

export const stopImport: Answer<'stopImport'> = (call) =>
  change(call, { kind: 'import', key: call.params, action: 'stop' }, stop);
