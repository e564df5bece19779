import type { Cover } from '../../pdf/document.ts';
import { named, plain, type Setting } from '../composition-context.ts';
import { kindInWords } from '../kind-name.ts';
import { theMeeting } from '../sections/meeting/find-meeting.ts';
import { isHeldByAgency, meetingFacts } from '../sections/meeting/meeting-facts.ts';
import { agencyFact, datedFacts } from './common-facts.ts';

/** The cover of the record of a meeting: which, where and when. */
export function meetingCover(setting: Setting, shortHash: string): Cover {
  const { words, snapshot } = setting;
  const { programme } = snapshot.records;
  const meeting = theMeeting(setting);
  return {
    kind: kindInWords(setting),
    title: named(meeting?.title ?? programme.title, setting),
    subtitles: [named(programme.title, setting)],
    facts: [
      ...(meeting ? meetingFacts(meeting, setting) : []),
      ...(meeting && isHeldByAgency(meeting, setting) ? [] : agencyFact(setting)),
      ...datedFacts(setting, shortHash),
    ],
    note: plain(words.cover.statement),
  };
}
