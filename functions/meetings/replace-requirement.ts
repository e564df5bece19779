import { assertHeld } from '../../shared/domain/meetings/meeting-status.ts';
import type { Answer } from '../http/answer.ts';
import { change } from '../http/writes.ts';
import { meetingOf } from './meeting-of.ts';
import { assertReferences } from './requirement-references.ts';

export const replaceRequirement: Answer<'replaceRequirement'> = async (call) => {
  const meeting = await meetingOf(call);
  await assertReferences(call.params, call.body);
  return change(call, { kind: 'requirement', key: call.params, action: 'replace' }, () => {
    assertHeld(meeting);
    return { ...call.params, ...call.body };
  });
};
