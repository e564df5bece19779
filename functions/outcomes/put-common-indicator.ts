import { Problem } from '../../shared/domain/problem.ts';
import type { Answer } from '../http/call.ts';
import { find } from '../http/find.ts';
import { put } from '../http/writes.ts';

export const putCommonIndicator: Answer<'putCommonIndicator'> = async (call) => {
  const { programmeId, commonIndicatorId } = call.params;
  await assertWeight(programmeId, call.body.aggregation.weight);
  const write = { kind: 'commonIndicator', key: call.params, action: 'put' } as const;
  const location = `/programmes/${programmeId}/common-indicators/${commonIndicatorId}`;
  return put(call, write, location, () => ({ ...call.params, ...call.body }));
};

async function assertWeight(programmeId: string, weight: string | undefined): Promise<void> {
  if (weight === undefined) return;
  const key = { programmeId, commonIndicatorId: weight };
  if (await find('commonIndicator', key)) return;
  throw Problem.at('/aggregation/weight', 'is not a common indicator of this programme');
}
