import { assertHeld } from '../../shared/domain/meetings/meeting-status.ts';
import type { Answer } from '../http/answer.ts';
import { change } from '../http/writes.ts';
import { checkStatement } from './check-statement.ts';
import { readVisibleMeeting } from './read-visible-meeting.ts';

export const replaceStatement: Answer<'replaceStatement'> = async (call) => {
  const meeting = await readVisibleMeeting(call);
  await checkStatement(meeting, call.body);
  return change(call, { kind: 'statement', key: call.params, action: 'replace' }, () => {
    assertHeld(meeting);
    return { ...call.params, ...call.body };
  });
};
