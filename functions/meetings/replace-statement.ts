import { assertHeld } from '../../shared/domain/meetings/meeting-status.ts';
import type { Answer } from '../http/answer.ts';
import { change } from '../http/writes.ts';
import { meetingOf } from './meeting-of.ts';
import { assertReferences } from './statement-references.ts';

export const replaceStatement: Answer<'replaceStatement'> = async (call) => {
  const meeting = await meetingOf(call);
  await assertReferences(meeting, call.body);
  return change(call, { kind: 'statement', key: call.params, action: 'replace' }, () => {
    assertHeld(meeting);
    return { ...call.params, ...call.body };
  });
};
