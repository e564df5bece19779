import type { Block } from '../../../pdf/document.ts';
import { labelled, named, type Setting } from '../../composition-context.ts';
import { agenda } from './agenda.ts';
import { theMeeting } from './find-meeting.ts';
import { meetingFacts } from './meeting-facts.ts';
import { participants } from './participants.ts';
import { statements } from './statements.ts';

/** The record of the meeting of a report, as its annex. */
export function meetingAnnex(setting: Setting): readonly Block[] {
  const meeting = theMeeting(setting);
  if (!meeting) return [];
  return [
    labelled(setting.words.meeting.meeting, named(meeting.title, setting), setting),
    ...meetingFacts(meeting, setting).map(({ label, text }) => labelled(label, text, setting)),
    ...agenda(meeting, setting),
    ...participants(meeting, setting),
    ...statements(meeting, setting),
  ];
}
