import { addressOf } from '../../shared/domain/record-addresses.ts';
import type { Answer } from '../http/call.ts';
import { newId } from '../http/new-id.ts';
import { create, createdBefore } from '../http/writes.ts';
import { assertReferences } from './meeting-references.ts';

export const planMeeting: Answer<'planMeeting'> = (call) => {
  const key = { programmeId: call.params.programmeId, meetingId: newId(call) };
  const write = { kind: 'meeting', key, action: 'plan' } as const;
  const location = addressOf('meeting', key);
  return createdBefore(call, write, location, async () => {
    await assertReferences(key, call.body);
    return create(call, write, { ...key, ...call.body, status: 'planned' }, location);
  });
};
