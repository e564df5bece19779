import * as z from 'zod';
import type { CalendarDate } from '../dates.ts';
import { rule } from '../field-error.ts';
import { Problem } from '../problem.ts';
import { Line } from '../text.ts';
import type { Meeting, MeetingInput, MeetingStatus } from './meeting.ts';
import { dayOf } from './meeting-time.ts';

const MeetingStep = z.enum(['hold', 'conclude', 'reopen', 'cancel']);
type MeetingStep = z.infer<typeof MeetingStep>;

export const MeetingStepInput = z
  .strictObject({
    step: MeetingStep.describe('What is done with the meeting.'),
    reason: Line.optional().describe('Why; required to reopen or cancel.'),
  })
  .refine(
    ({ step, reason }) => reason !== undefined || step === 'hold' || step === 'conclude',
    rule('required', 'is required to reopen or cancel a meeting', ['reason']),
  )
  .meta({ id: 'MeetingStepInput' });
export type MeetingStepInput = z.infer<typeof MeetingStepInput>;

/** planned -> held -> concluded; planned -> cancelled; concluded -> held by reopening. */
const transitions: Readonly<
  Record<MeetingStep, { readonly from: MeetingStatus; readonly to: MeetingStatus }>
> = {
  hold: { from: 'planned', to: 'held' },
  conclude: { from: 'held', to: 'concluded' },
  reopen: { from: 'concluded', to: 'held' },
  cancel: { from: 'planned', to: 'cancelled' },
};

/**
 * The meeting after one step.
 * @throws Problem `meeting_conflict` where the status does not allow the step, or the day is in the future
 */
export function takeMeetingStep(
  meeting: Meeting,
  { step }: MeetingStepInput,
  today: CalendarDate,
): Meeting {
  const { from, to } = transitions[step];
  if (meeting.status !== from) {
    throw new Problem('meeting_conflict', `Cannot ${step} a meeting that is ${meeting.status}.`);
  }
  if (step === 'hold' && dayOf(meeting.time) > today) {
    throw new Problem('meeting_conflict', 'The day of the meeting is in the future.');
  }
  return { ...meeting, status: to };
}

/** Agenda, participants and reports can change until a meeting is concluded or cancelled. @throws Problem `meeting_locked` */
export function assertNotLocked({ status }: Meeting): void {
  if (status === 'concluded') {
    throw new Problem('meeting_locked', 'It is concluded; a coordinator can reopen it.');
  }
  if (status === 'cancelled') throw new Problem('meeting_locked', 'It was cancelled.');
}

/** Statements and requirements are recorded only after the meeting was held. @throws Problem */
export function assertHeld(meeting: Meeting): void {
  assertNotLocked(meeting);
  if (meeting.status === 'planned') {
    throw new Problem('meeting_conflict', 'It has not been held yet.');
  }
}

/**
 * The meeting with other contents.
 * @throws Problem `meeting_locked`, or `invalid_request` where a meeting that was held would get a day in the future
 */
export function reviseMeeting(current: Meeting, input: MeetingInput, today: CalendarDate): Meeting {
  assertNotLocked(current);
  const { programmeId, meetingId, status } = current;
  if (status === 'held' && dayOf(input.time) > today) {
    throw Problem.at('/time/start', {
      code: 'in_future',
      detail: 'is in the future, but the meeting was held',
    });
  }
  return { programmeId, meetingId, ...input, status };
}
