import {
  assertUnanswered,
  type RecommendationInput,
} from '../../shared/domain/evaluation/recommendation.ts';
import type { Answer } from '../http/answer.ts';
import { assertReferences, eachId, type Reference } from '../http/references.ts';
import { put } from '../http/writes.ts';

export const putRecommendation: Answer<'putRecommendation'> = async (call) => {
  const { params, body } = call;
  await assertReferences(params, [
    ['organisation', body.addressedTo, '/addressedTo'],
    ...eachId('project', body.projectIds, '/projectIds'),
    ...basesOf(body),
  ]);
  const write = { kind: 'recommendation', key: params, action: 'put' } as const;
  return put(call, write, (current) => {
    assertUnanswered(current);
    return { ...params, ...body };
  });
};

function basesOf({ restsOn, origin }: RecommendationInput): readonly Reference<'record'>[] {
  const bases = restsOn.map(
    ({ record }, at): Reference<'record'> => ['record', record, `/restsOn/${at}/record`],
  );
  return [...bases, ['record', origin.record, '/origin/record']];
}
