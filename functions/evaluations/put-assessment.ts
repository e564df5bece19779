import type { Answer } from '../http/answer.ts';
import { assertReferences } from '../http/references.ts';
import { put } from '../http/writes.ts';

export const putAssessment: Answer<'putAssessment'> = async (call) => {
  const { params, body } = call;
  await assertReferences(params, [
    ['project', body.projectId, '/projectId'],
    ['organisation', body.ratedBy.organisationId, '/ratedBy/organisationId'],
  ]);
  const write = { kind: 'assessment', key: params, action: 'put' } as const;
  return put(call, write, () => ({ ...params, ...body }));
};
