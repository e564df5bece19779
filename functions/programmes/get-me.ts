import { allowedActions } from '../../shared/domain/access.ts';
import type { Me } from '../../shared/domain/me.ts';
import type { Membership } from '../../shared/domain/ports.ts';
import { isWithdrawn } from '../../shared/domain/withdrawal/leave-out.ts';
import type { Answer } from '../http/answer.ts';
import { answerContent } from '../http/answer-content.ts';
import type { Caller } from '../http/call.ts';
import { services } from '../services.ts';

export const getMe: Answer<'getMe'> = async (call) => {
  const { memberId, email, administrator } = call.caller;
  const memberships = await services().records.listMemberships({ memberId });
  return answerContent({
    memberId,
    email,
    administrator,
    actions: allowedActions({ administrator }),
    memberships: memberships
      .filter(({ programme, member }) => ![programme, member].some(isWithdrawn))
      .map((each) => placeOf(call.caller, each)),
  });
};

function placeOf(
  { administrator }: Caller,
  { member, programme }: Membership,
): Me['memberships'][number] {
  const { memberId, role, organisationId } = member;
  return {
    programmeId: programme.programmeId,
    memberId,
    title: programme.title,
    ...(programme.closed && { closed: true }),
    role,
    ...(organisationId !== undefined && { organisationId }),
    actions: allowedActions({ administrator, membership: member }),
  };
}
