import { labelledParagraph } from '../../blocks.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { recordName } from '../../record-texts.ts';
import type { Block } from '../../tree.ts';
import { writeAgenda } from './agenda.ts';
import { findMeeting } from './find-meeting.ts';
import { listMeetingFacts } from './meeting-facts.ts';
import { writeParticipants } from './participants.ts';
import { writeStatements } from './statements.ts';
/** The record of the meeting of a report, as its annex. */
export function writeMeetingAnnex(context: CompositionContext): readonly Block[] {
  const meeting = findMeeting(context);
  if (!meeting) return [];
  return [
    labelledParagraph(context.words.meeting.meeting, recordName(meeting.title)),
    ...listMeetingFacts(meeting, context).map(({ label, text }) => labelledParagraph(label, text)),
    ...writeAgenda(meeting, context),
    ...writeParticipants(meeting, context),
    ...writeStatements(meeting, context),
  ];
}
