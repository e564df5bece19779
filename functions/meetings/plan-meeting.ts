import type { Answer } from '../http/answer.ts';
import { newId } from '../http/new-id.ts';
import { create, createOrReplay } from '../http/writes.ts';
import { checkMeeting } from './check-meeting.ts';

export const planMeeting: Answer<'planMeeting'> = (call) => {
  const key = { programmeId: call.params.programmeId, meetingId: newId(call) };
  const write = { kind: 'meeting', key, action: 'plan' } as const;
  return createOrReplay(call, write, async () => {
    await checkMeeting(key, call.body);
    return create(call, write, { ...key, ...call.body, status: 'planned' });
  });
};
