import type { Block } from '../../../pdf/document.ts';
import { labelled, named, type Setting } from '../../setting.ts';
import { agenda } from './agenda.ts';
import { meetingFacts } from './circumstances.ts';
import { participants } from './participants.ts';
import { statements } from './statements.ts';
import { theMeeting } from './the-meeting.ts';

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
