import { maySeeMeeting } from '../../shared/domain/visibility.ts';
import type { Answer } from '../http/call.ts';
import { answerRecord } from '../http/reads.ts';

export const getMeeting: Answer<'getMeeting'> = (call) =>
  answerRecord(call, 'meeting', call.params, (meeting) =>
    maySeeMeeting(meeting, call.subject.standing),
  );
