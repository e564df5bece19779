import { agreedAnew } from '../../shared/domain/meetings/action-item.ts';
import type { Answer } from '../http/answer.ts';
import { change } from '../http/writes.ts';
import { assertReferences } from './action-item-references.ts';

export const replaceActionItem: Answer<'replaceActionItem'> = async (call) => {
  await assertReferences(call.params.programmeId, call.body);
  const write = { kind: 'actionItem', key: call.params, action: 'replace' } as const;
  return change(call, write, (current) => agreedAnew(current, call.body));
};
