import {
  assertUnanswered,
  type RecommendationInput,
} from '../../shared/domain/evaluation/recommendation.ts';
import type { Answer } from '../http/answer.ts';
import {
  assertOrganisations,
  assertProjects,
  assertRecords,
  each,
  type Reference,
} from '../http/references.ts';
import { put } from '../http/writes.ts';

export const putRecommendation: Answer<'putRecommendation'> = async (call) => {
  const { params, body } = call;
  const { programmeId } = params;
  await assertOrganisations(programmeId, [[body.addressedTo, '/addressedTo']]);
  await assertProjects(programmeId, each(body.projectIds, '/projectIds'));
  await assertRecords(programmeId, recordsOf(body));
  const write = { kind: 'recommendation', key: params, action: 'put' } as const;
  return put(call, write, (current) => {
    assertUnanswered(current);
    return { ...params, ...body };
  });
};

function recordsOf({ restsOn, origin }: RecommendationInput): readonly Reference[] {
  const bases = restsOn.map(({ record }, at) => [record, `/restsOn/${at}/record`] as const);
  return [...bases, [origin.record, '/origin/record']];
}
