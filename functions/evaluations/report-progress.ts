import { actionOf, advance } from '../../shared/domain/evaluation/management-response.ts';
import type { Recommendation } from '../../shared/domain/evaluation/recommendation.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { Answer } from '../http/answer.ts';
import { changeRecord } from '../http/effects.ts';
import { answerChanged } from '../http/writes.ts';
import { assertMayActFor, readRecommendation } from './responsible.ts';

export const reportProgress: Answer<'reportProgress'> = async (call) => {
  const { actionId, ...key } = call.params;
  const current = await readRecommendation(key);
  const action = actionOf(current.record, actionId);
  if (!action) throw new Problem('not_found', 'There is no such action.');
  assertMayActFor([action.organisationId, current.record.addressedTo], call.subject);
  const write = { kind: 'recommendation', key, action: 'advance', current } as const;
  const decide = (before: Recommendation) => advance(before, actionId, call.body);
  return answerChanged(await changeRecord(call, write, decide));
};
