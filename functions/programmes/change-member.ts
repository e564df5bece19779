import { assertMayAppoint } from '../../shared/domain/programme/member.ts';
import type { Answer } from '../http/answer.ts';
import { assertReferences } from '../http/references.ts';
import { forgetMembership } from '../http/subject.ts';
import { change } from '../http/writes.ts';
import { services } from '../services.ts';
import { conditionsOfMember } from './conditions-of-member.ts';

export const changeMember: Answer<'changeMember'> = async (call) => {
  const { params, body, caller } = call;
  assertMayAppoint(body.role, caller);
  await assertReferences(params, [['organisation', body.organisationId, '/organisationId']]);
  const action = body.status === 'revoked' ? 'revoke' : 'change';
  const conditions = conditionsOfMember(call.conditions, body, await services().memberKey());
  const write = { kind: 'member', key: params, action } as const;
  const changed = await change({ ...call, conditions }, write, (current) => {
    assertMayAppoint(current.role, caller);
    const { email, addressId, addressChanges } = current;
    return {
      ...params,
      ...(email !== undefined && { email }),
      ...(addressId !== undefined && { addressId }),
      ...(addressChanges !== undefined && { addressChanges }),
      ...body,
    };
  });
  forgetMembership(params);
  return changed;
};
