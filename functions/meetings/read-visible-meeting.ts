import type { Keys } from '../../shared/domain/kinds.ts';
import type { Meeting } from '../../shared/domain/meetings/meeting.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { Versioned } from '../../shared/domain/record.ts';
import type { Subject } from '../http/call.ts';
import { isVisible } from '../http/visible.ts';
import { services } from '../services.ts';

type MeetingCall = { readonly params: Keys['meeting']; readonly subject: Subject };

/** The meeting of a path. @throws Problem `not_found` if it does not exist or is not visible to the caller */
export async function readVisibleMeeting({
  params: { programmeId, meetingId },
  subject,
}: MeetingCall): Promise<Versioned<Meeting>> {
  const meeting = (await services().records.readConsistently('meeting', { programmeId, meetingId }))
    ?.record;
  if (!meeting || !isVisible('meeting', meeting, subject)) throw new Problem('not_found');
  return meeting;
}

/** Restricts a handler for records of a meeting to callers who may see the meeting. */
export function withinMeeting<Of extends MeetingCall, Answer>(
  handler: (call: Of) => Promise<Answer>,
) {
  return async (call: Of): Promise<Answer> => {
    await readVisibleMeeting(call);
    return handler(call);
  };
}
