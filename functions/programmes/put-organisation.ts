import type { Answer } from '../http/call.ts';
import { put } from '../http/writes.ts';

export const putOrganisation: Answer<'putOrganisation'> = (call) => {
  const { programmeId, organisationId } = call.params;
  const write = { kind: 'organisation', key: call.params, action: 'put' } as const;
  const location = `/programmes/${programmeId}/organisations/${organisationId}`;
  return put(call, write, location, () => ({ ...call.params, ...call.body }));
};
