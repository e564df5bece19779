import type { Meeting } from '../../../domain/meetings/meeting.ts';
import { dayOf } from '../../../domain/meetings/meeting-time.ts';
import type { Setting } from '../../composition-context.ts';

/** The meeting a report names; else the latest there is in it. */
export function theMeeting({ snapshot }: Setting): Meeting | undefined {
  const { meetings } = snapshot.records;
  const { meetingId } = snapshot.scope;
  if (meetingId !== undefined) return meetings.find((each) => each.meetingId === meetingId);
  return meetings.toSorted((left, right) => (orderOf(left) < orderOf(right) ? -1 : 1)).at(-1);
}

function orderOf({ time, meetingId }: Meeting): string {
  return `${dayOf(time)} ${meetingId}`;
}
