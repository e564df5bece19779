import { respond } from '../../shared/domain/evaluation/management-response.ts';
import type { Recommendation } from '../../shared/domain/evaluation/recommendation.ts';
import type { Answer } from '../http/answer.ts';
import { changeRecord } from '../http/effects.ts';
import { assertReferences } from '../http/references.ts';
import { todayOf } from '../http/today.ts';
import { answerChanged } from '../http/writes.ts';
import { assertMayActFor, readRecommendation } from './responsible.ts';

export const respondToRecommendation: Answer<'respondToRecommendation'> = async (call) => {
  const { params, body, subject, caller, at } = call;
  const current = await readRecommendation(params);
  assertMayActFor([current.record.addressedTo], subject);
  await assertReferences(
    params,
    body.actions.map(({ organisationId }, at) => [
      'organisation',
      organisationId,
      `/actions/${at}/organisationId`,
    ]),
  );
  const write = { kind: 'recommendation', key: params, action: 'respond', current } as const;
  const today = await todayOf(call);
  const decide = (before: Recommendation) =>
    respond(before, body, { by: caller.memberId, at, today });
  return answerChanged(await changeRecord(call, write, decide));
};
