import type { Cover } from '../../pdf/document.ts';
import { type CompositionContext, plain, recordName } from '../composition-context.ts';
import { nameKind } from '../kind-name.ts';
import { findMeeting } from '../sections/meeting/find-meeting.ts';
import { isHeldByAgency, listMeetingFacts } from '../sections/meeting/meeting-facts.ts';
import { listAgency, listDateLanguageAndSnapshot } from './common-facts.ts';

/** The cover of the record of a meeting: which, where and when. */
export function makeMeetingRecordCover(setting: CompositionContext, shortHash: string): Cover {
  const { words, snapshot } = setting;
  const { programme } = snapshot.records;
  const meeting = findMeeting(setting);
  return {
    kind: nameKind(setting),
    title: recordName(meeting?.title ?? programme.title, setting),
    subtitles: [recordName(programme.title, setting)],
    facts: [
      ...(meeting ? listMeetingFacts(meeting, setting) : []),
      ...(meeting && isHeldByAgency(meeting, setting) ? [] : listAgency(setting)),
      ...listDateLanguageAndSnapshot(setting, shortHash),
    ],
    note: plain(words.cover.statement),
  };
}
