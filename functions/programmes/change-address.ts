import { assertMayAppoint, moveTo } from '../../shared/domain/programme/member.ts';
import type { Answer } from '../http/answer.ts';
import { memberIdOf } from '../http/keyed-ids.ts';
import { forgetMembership } from '../http/subject.ts';
import { change } from '../http/writes.ts';
import { services } from '../services.ts';
import { assertAddressFree } from './assert-address-free.ts';
import { conditionsOfMember } from './conditions-of-member.ts';

export const changeAddress: Answer<'changeAddress'> = async (call) => {
  const { params, body, caller, at } = call;
  const { email } = body;
  const memberKey = await services().memberKey();
  const addressId = memberIdOf(email, memberKey);
  await assertAddressFree({ ...params, addressId });
  const conditions = conditionsOfMember(call.conditions, body, memberKey);
  const write = { kind: 'member', key: params, action: 'change_address' } as const;
  const changed = await change({ ...call, conditions }, write, (current) => {
    assertMayAppoint(current.role, caller);
    return moveTo(current, { email, addressId, change: { by: caller.memberId, at } });
  });
  forgetMembership(params);
  return changed;
};
