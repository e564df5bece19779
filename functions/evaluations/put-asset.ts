import type { Answer } from '../http/call.ts';
import { assertOrganisations } from '../http/references.ts';
import { programmeOf } from '../http/subject.ts';
import { put } from '../http/writes.ts';

export const putAsset: Answer<'putAsset'> = async (call) => {
  const { params, body } = call;
  const { projectId, assetId } = params;
  const programmeId = programmeOf(call.subject);
  await assertOrganisations(programmeId, [
    [body.handover?.organisationId, '/handover/organisationId'],
  ]);
  const write = { kind: 'asset', key: params, action: 'put' } as const;
  const location = `/projects/${projectId}/assets/${assetId}`;
  return put(call, write, location, () => ({ programmeId, ...params, ...body }));
};
