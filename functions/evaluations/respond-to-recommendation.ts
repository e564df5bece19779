import { respond } from '../../shared/domain/management-response.ts';
import type { Answer } from '../http/call.ts';
import { assertOrganisations } from '../http/references.ts';
import { change } from '../http/writes.ts';
import { assertMayActFor, recommendationOf } from './responsible.ts';

export const respondToRecommendation: Answer<'respondToRecommendation'> = async (call) => {
  const { params, body, subject, caller, at } = call;
  const { addressedTo } = await recommendationOf(params);
  assertMayActFor([addressedTo], subject);
  await assertOrganisations(
    params.programmeId,
    body.actions.map(({ organisationId }, index) => [
      organisationId,
      `/actions/${index}/organisationId`,
    ]),
  );
  const write = { kind: 'recommendation', key: params, action: 'respond' } as const;
  return change(call, write, (current) => respond(current, body, { by: caller.memberId, at }));
};
