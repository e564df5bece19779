import { assertMayAppoint } from '../../shared/domain/programme/member.ts';
import type { Answer } from '../http/answer.ts';
import { assertReferences } from '../http/references.ts';
import { forgetMembership } from '../http/subject.ts';
import { change } from '../http/writes.ts';

export const changeMember: Answer<'changeMember'> = async (call) => {
  const { params, body, caller } = call;
  assertMayAppoint(body.role, caller);
  await assertReferences(params, [['organisation', body.organisationId, '/organisationId']]);
  const action = body.status === 'revoked' ? 'revoke' : 'change';
  const changed = await change(call, { kind: 'member', key: params, action }, (current) => {
    assertMayAppoint(current.role, caller);
    const { email } = current;
    return { ...params, ...(email !== undefined && { email }), ...body };
  });
  forgetMembership(params);
  return changed;
};
