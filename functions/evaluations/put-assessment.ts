import type { Answer } from '../http/answer.ts';
import { assertOrganisations, assertProjects } from '../http/references.ts';
import { put } from '../http/writes.ts';

export const putAssessment: Answer<'putAssessment'> = async (call) => {
  const { params, body } = call;
  const { programmeId } = params;
  await assertProjects(programmeId, [[body.projectId, '/projectId']]);
  await assertOrganisations(programmeId, [
    [body.ratedBy.organisationId, '/ratedBy/organisationId'],
  ]);
  const write = { kind: 'assessment', key: params, action: 'put' } as const;
  return put(call, write, () => ({ ...params, ...body }));
};
