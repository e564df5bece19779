import type { Meeting } from '../../../domain/meetings/meeting.ts';
import { dayOf } from '../../../domain/meetings/meeting-time.ts';
import type { CompositionContext } from '../../composition-context.ts';
/** The meeting that the scope names, or else the latest in the snapshot. */
export function findMeeting({ snapshot }: CompositionContext): Meeting | undefined {
  const { meetings } = snapshot.records;
  const { meetingId } = snapshot.scope;
  if (meetingId !== undefined) return meetings.find((each) => each.meetingId === meetingId);
  return meetings.toSorted((left, right) => (sortKey(left) < sortKey(right) ? -1 : 1)).at(-1);
}

function sortKey({ time, meetingId }: Meeting): string {
  return `${dayOf(time)} ${meetingId}`;
}
