import { assertHeld } from '../../shared/domain/meetings/meeting-status.ts';
import type { Answer } from '../http/answer.ts';
import { newId } from '../http/new-id.ts';
import { assertReferences } from '../http/references.ts';
import { create, createOrReplay } from '../http/writes.ts';
import { readVisibleMeeting } from './read-visible-meeting.ts';
import { referencesOf } from './references-of-requirement.ts';

export const issueRequirement: Answer<'issueRequirement'> = (call) => {
  const key = { ...call.params, requirementId: newId(call) };
  const write = { kind: 'requirement', key, action: 'issue' } as const;
  return createOrReplay(call, write, async () => {
    assertHeld(await readVisibleMeeting(call));
    await assertReferences(key, referencesOf(call.body));
    return create(call, write, { ...key, ...call.body });
  });
};
