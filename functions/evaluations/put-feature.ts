import type { Answer } from '../http/call.ts';
import { assertMeetings } from '../http/references.ts';
import { put } from '../http/writes.ts';

export const putFeature: Answer<'putFeature'> = async (call) => {
  const { params, body } = call;
  const { programmeId, featureId } = params;
  await assertMeetings(programmeId, [[body.meetingId, '/meetingId']]);
  const write = { kind: 'feature', key: params, action: 'put' } as const;
  const location = `/programmes/${programmeId}/features/${featureId}`;
  return put(call, write, location, () => ({ ...params, ...body }));
};
