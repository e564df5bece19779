import type { Answer } from '../http/answer.ts';
import { assertMeetings } from '../http/references.ts';
import { put } from '../http/writes.ts';

export const putFeature: Answer<'putFeature'> = async (call) => {
  const { params, body } = call;
  const { programmeId } = params;
  await assertMeetings(programmeId, [[body.meetingId, '/meetingId']]);
  const write = { kind: 'feature', key: params, action: 'put' } as const;
  return put(call, write, () => ({ ...params, ...body }));
};
