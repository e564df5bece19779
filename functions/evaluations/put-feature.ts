import type { Answer } from '../http/call.ts';
import { put } from '../http/writes.ts';

export const putFeature: Answer<'putFeature'> = (call) => {
  const { programmeId, featureId } = call.params;
  const write = { kind: 'feature', key: call.params, action: 'put' } as const;
  const location = `/programmes/${programmeId}/features/${featureId}`;
  return put(call, write, location, () => ({ ...call.params, ...call.body }));
};
