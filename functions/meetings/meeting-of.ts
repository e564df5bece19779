import type { Kept } from '../../shared/domain/history/record.ts';
import type { Keys } from '../../shared/domain/kinds.ts';
import type { Meeting } from '../../shared/domain/meetings/meeting.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { maySeeMeeting } from '../../shared/domain/visibility.ts';
import type { Subject } from '../http/call.ts';
import { services } from '../services.ts';

/** The meeting of a path. @throws Problem `not_found` where there is none that the caller may see */
export async function meetingOf({
  params: { programmeId, meetingId },
  subject,
}: {
  readonly params: Keys['meeting'];
  readonly subject: Subject;
}): Promise<Kept<Meeting>> {
  const meeting = (await services().records.read('meeting', { programmeId, meetingId }))?.record;
  if (!meeting || !maySeeMeeting(meeting, subject.standing)) throw new Problem('not_found');
  return meeting;
}
