import { assertMayAppoint } from '../../shared/domain/programme/member.ts';
import type { Answer } from '../http/answer.ts';
import { memberIdOf } from '../http/keyed-ids.ts';
import { assertReferences } from '../http/references.ts';
import { forgetMembership } from '../http/subject.ts';
import { create } from '../http/writes.ts';
import { services } from '../services.ts';
import { assertAddressFree } from './assert-address-free.ts';
import { conditionsOfMember } from './conditions-of-member.ts';

export const inviteMember: Answer<'inviteMember'> = async (call) => {
  const { programmeId } = call.params;
  const { email } = call.body;
  const memberKey = await services().memberKey();
  assertMayAppoint(call.body.role, call.caller);
  await assertReferences(call.params, [
    ['organisation', call.body.organisationId, '/organisationId'],
  ]);
  const key = { programmeId, memberId: memberIdOf(email, memberKey) };
  await assertAddressFree({ ...key, addressId: key.memberId });
  const write = { kind: 'member', key, action: 'invite' } as const;
  const member = { ...key, ...call.body, status: 'active' } as const;
  const conditions = conditionsOfMember(call.conditions, call.body, memberKey);
  const invited = await create({ ...call, conditions }, write, member);
  forgetMembership(key);
  return invited;
};
