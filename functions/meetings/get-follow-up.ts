import { followUp } from '../../shared/domain/meetings/follow-up.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { maySeeMeeting } from '../../shared/domain/visibility.ts';
import type { Answer } from '../http/answer.ts';
import { todayOf } from '../http/today.ts';
import { services } from '../services.ts';

export const getFollowUp: Answer<'getFollowUp'> = async (call) => {
  const { params, subject } = call;
  const known = await services().records.readProgrammeItself(params);
  const meeting = known?.meetings.find(({ meetingId }) => meetingId === params.meetingId);
  if (!known || !meeting || !maySeeMeeting(meeting, subject.standing))
    throw new Problem('not_found');
  return { status: 200, body: followUp(meeting, known, await todayOf(call)) };
};
