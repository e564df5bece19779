import { assertStaysWith } from '../../shared/domain/condition.ts';
import type { Answer } from '../http/call.ts';
import { assertProjects } from '../http/references.ts';
import { assertMay } from '../http/subject.ts';
import { put } from '../http/writes.ts';
import { services } from '../services.ts';

export const putCondition: Answer<'putCondition'> = async (call) => {
  const { params, body } = call;
  const { programmeId, conditionId } = params;
  await assertProjects(programmeId, [[body.projectId, '/projectId']]);
  const ownerId = await ownerOf(body.projectId);
  assertMay('condition.write', { ...call.subject, ...(ownerId !== undefined && { ownerId }) });
  const write = { kind: 'condition', key: params, action: 'put' } as const;
  const location = `/programmes/${programmeId}/conditions/${conditionId}`;
  return put(call, write, location, (current) => {
    assertStaysWith(body, current);
    return { ...params, ...body };
  });
};

async function ownerOf(projectId: string | undefined): Promise<string | undefined> {
  if (projectId === undefined) return undefined;
  return (await services().records.read('project', { projectId }))?.record.organisationId;
}
