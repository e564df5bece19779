import { maySeeMeeting } from '../../shared/domain/visibility.ts';
import type { Answer } from '../http/call.ts';
import { answerList } from '../http/reads.ts';

export const listMeetings: Answer<'listMeetings'> = (call) =>
  answerList(call, 'meeting', call.params, (meeting) =>
    maySeeMeeting(meeting, call.subject.standing),
  );
