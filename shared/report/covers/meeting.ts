import type { Cover } from '../../pdf/document.ts';
import { kindInWords } from '../kind-in-words.ts';
import { isHeldByAgency, meetingFacts } from '../sections/meeting/circumstances.ts';
import { theMeeting } from '../sections/meeting/the-meeting.ts';
import { named, plain, type Setting } from '../setting.ts';
import { agencyFact, datedFacts } from './facts.ts';

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
