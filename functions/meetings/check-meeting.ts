import type { Keys } from '../../shared/domain/kinds.ts';
import { type MeetingInput, organisationsOf } from '../../shared/domain/meetings/meeting.ts';
import { dayOf } from '../../shared/domain/meetings/meeting-time.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { assertReferences } from '../http/references.ts';
import { services } from '../services.ts';

/** @throws Problem `invalid_request` for an unknown previous meeting or organisation */
export async function checkMeeting(key: Keys['meeting'], meeting: MeetingInput): Promise<void> {
  await assertPrevious(key, meeting);
  const first = new Map(organisationsOf(meeting).toReversed());
  await assertReferences(
    key,
    [...first].map(([id, pointer]) => ['organisation', id, pointer]),
  );
}

async function assertPrevious(
  { programmeId, meetingId }: Keys['meeting'],
  { previousMeetingId, time }: MeetingInput,
): Promise<void> {
  if (previousMeetingId === undefined) return;
  const key = { programmeId, meetingId: previousMeetingId };
  const previous = (await services().records.readConsistently('meeting', key))?.record;
  if (!previous || previousMeetingId === meetingId) {
    throw Problem.at('/previousMeetingId', {
      code: 'unknown_record',
      detail: 'is not another meeting of this programme',
    });
  }
  if (dayOf(previous.time) > dayOf(time)) {
    throw Problem.at('/previousMeetingId', {
      code: 'wrong_order',
      detail: 'is a meeting that is later than this one',
    });
  }
}
