import type { Block } from '../../../pdf/document.ts';
import {
  type CompositionContext,
  labelledParagraph,
  recordName,
} from '../../composition-context.ts';
import { writeAgenda } from './agenda.ts';
import { findMeeting } from './find-meeting.ts';
import { listMeetingFacts } from './meeting-facts.ts';
import { writeParticipants } from './participants.ts';
import { writeStatements } from './statements.ts';

/** The record of the meeting of a report, as its annex. */
export function writeMeetingAnnex(setting: CompositionContext): readonly Block[] {
  const meeting = findMeeting(setting);
  if (!meeting) return [];
  return [
    labelledParagraph(setting.words.meeting.meeting, recordName(meeting.title, setting), setting),
    ...listMeetingFacts(meeting, setting).map(({ label, text }) =>
      labelledParagraph(label, text, setting),
    ),
    ...writeAgenda(meeting, setting),
    ...writeParticipants(meeting, setting),
    ...writeStatements(meeting, setting),
  ];
}
