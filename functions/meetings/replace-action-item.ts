import { replaceAgreement } from '../../shared/domain/meetings/action-item.ts';
import type { Answer } from '../http/answer.ts';
import { assertReferences } from '../http/references.ts';
import { change } from '../http/writes.ts';
import { assertOrigin } from './action-item-origin.ts';

export const replaceActionItem: Answer<'replaceActionItem'> = async (call) => {
  const { organisationId, origin } = call.body;
  await assertReferences(call.params, [['organisation', organisationId, '/organisationId']]);
  await assertOrigin(call.params.programmeId, origin);
  const write = { kind: 'actionItem', key: call.params, action: 'replace' } as const;
  return change(call, write, (current) => replaceAgreement(current, call.body));
};
