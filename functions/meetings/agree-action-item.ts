import type { Answer } from '../http/answer.ts';
import { newId } from '../http/new-id.ts';
import { create } from '../http/writes.ts';
import { assertReferences } from './action-item-references.ts';

export const agreeActionItem: Answer<'agreeActionItem'> = async (call) => {
  const key = { programmeId: call.params.programmeId, actionItemId: newId(call) };
  await assertReferences(key.programmeId, call.body);
  const write = { kind: 'actionItem', key, action: 'agree' } as const;
  const item = { ...key, ...call.body, status: 'open' } as const;
  return create(call, write, item);
};
