import type { CompositionContext } from '../composition-context.ts';
import { plain } from '../inline.ts';
import { nameKind } from '../kind-name.ts';
import { recordName } from '../record-texts.ts';
import { findMeeting } from '../sections/meeting/find-meeting.ts';
import { isHeldByAgency, listMeetingFacts } from '../sections/meeting/meeting-facts.ts';
import type { Cover } from '../tree.ts';
import { listAgency, listDateLanguageAndSnapshot } from './common-facts.ts';
/** The cover of the record of a meeting. */
export function makeMeetingRecordCover(context: CompositionContext, shortHash: string): Cover {
  const { words, snapshot } = context;
  const { programme } = snapshot.records;
  const meeting = findMeeting(context);
  return {
    kind: nameKind(context),
    title: recordName(meeting?.title ?? programme.title),
    subtitles: [recordName(programme.title)],
    facts: [
      ...(meeting ? listMeetingFacts(meeting, context) : []),
      ...(meeting && isHeldByAgency(meeting, context) ? [] : listAgency(context)),
      ...listDateLanguageAndSnapshot(context, shortHash),
    ],
    note: plain(words.cover.statement),
  };
}
