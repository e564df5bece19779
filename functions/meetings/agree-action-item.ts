import type { Answer } from '../http/answer.ts';
import { newId } from '../http/new-id.ts';
import { assertReferences } from '../http/references.ts';
import { create } from '../http/writes.ts';
import { assertOrigin } from './action-item-origin.ts';

export const agreeActionItem: Answer<'agreeActionItem'> = async (call) => {
  const key = { programmeId: call.params.programmeId, actionItemId: newId(call) };
  const { organisationId, origin } = call.body;
  await assertReferences(call.params, [['organisation', organisationId, '/organisationId']]);
  await assertOrigin(call.params.programmeId, origin);
  const write = { kind: 'actionItem', key, action: 'agree' } as const;
  const item = { ...key, ...call.body, status: 'open' } as const;
  return create(call, write, item);
};
