import { assertHeld } from '../../shared/domain/meetings/meeting-status.ts';
import type { Answer } from '../http/answer.ts';
import { newId } from '../http/new-id.ts';
import { create, createOrReplay } from '../http/writes.ts';
import { checkStatement } from './check-statement.ts';
import { readVisibleMeeting } from './read-visible-meeting.ts';

export const recordStatement: Answer<'recordStatement'> = (call) => {
  const key = { ...call.params, statementId: newId(call) };
  const write = { kind: 'statement', key, action: 'record' } as const;
  return createOrReplay(call, write, async () => {
    const meeting = await readVisibleMeeting(call);
    assertHeld(meeting);
    await checkStatement(meeting, call.body);
    return create(call, write, { ...key, ...call.body });
  });
};
