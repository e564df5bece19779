import { actionOf, advance } from '../../shared/domain/management-response.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { Answer } from '../http/call.ts';
import { change } from '../http/writes.ts';
import { assertMayActFor, recommendationOf } from './responsible.ts';

export const reportProgress: Answer<'reportProgress'> = async (call) => {
  const { actionId, ...key } = call.params;
  const recommendation = await recommendationOf(key);
  const action = actionOf(recommendation, actionId);
  if (!action) throw new Problem('not_found', 'There is no such action.');
  assertMayActFor([action.organisationId, recommendation.addressedTo], call.subject);
  const write = { kind: 'recommendation', key, action: 'advance' } as const;
  return change(call, write, (current) => advance(current, actionId, call.body));
};
