import { assertHeld } from '../../shared/domain/meetings/meeting-status.ts';
import type { Answer } from '../http/answer.ts';
import { newId } from '../http/new-id.ts';
import { create, createdBefore } from '../http/writes.ts';
import { checkStatement } from './check-statement.ts';
import { meetingOf } from './meeting-of.ts';

export const recordStatement: Answer<'recordStatement'> = (call) => {
  const key = { ...call.params, statementId: newId(call) };
  const write = { kind: 'statement', key, action: 'record' } as const;
  return createdBefore(call, write, async () => {
    const meeting = await meetingOf(call);
    assertHeld(meeting);
    await checkStatement(meeting, call.body);
    return create(call, write, { ...key, ...call.body });
  });
};
