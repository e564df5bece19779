import { assertHeld } from '../../shared/domain/meetings/meeting-status.ts';
import type { Answer } from '../http/answer.ts';
import { assertReferences } from '../http/references.ts';
import { change } from '../http/writes.ts';
import { readVisibleMeeting } from './read-visible-meeting.ts';
import { referencesOf } from './references-of-requirement.ts';

export const replaceRequirement: Answer<'replaceRequirement'> = async (call) => {
  const meeting = await readVisibleMeeting(call);
  await assertReferences(call.params, referencesOf(call.body));
  return change(call, { kind: 'requirement', key: call.params, action: 'replace' }, () => {
    assertHeld(meeting);
    return { ...call.params, ...call.body };
  });
};
