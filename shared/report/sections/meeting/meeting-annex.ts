import { canonicalJson } from '../../../domain/canonical.ts';
import type { Meeting } from '../../../domain/meetings/meeting.ts';
import type { Statement } from '../../../domain/meetings/statement.ts';
import type { MultilingualText } from '../../../domain/text.ts';
import { factsInColumns } from '../../blocks.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { recordName } from '../../record-texts.ts';
import type { Block } from '../../tree.ts';
import { writeAgenda } from './agenda.ts';
import { findMeeting } from './find-meeting.ts';
import { listMeetingFacts } from './meeting-facts.ts';
import { writeParticipants } from './participants.ts';
import { listStatements, writeStatements } from './statements.ts';
/** The record of the meeting of a report, as its annex. */
export function writeMeetingAnnex(context: CompositionContext): readonly Block[] {
  const meeting = findMeeting(context);
  if (!meeting) return [];
  const facts = listMeetingFacts(meeting, context).map(({ label, text }) => [label, text] as const);
  return [
    factsInColumns([[context.words.meeting.meeting, recordName(meeting.title)], ...facts]),
    ...writeAgenda(meeting, context),
    ...writeParticipants(meeting, context),
    ...writeStatements(meeting, listStatementsOfAnnex(meeting, context), context),
  ];
}

/** Opinions and features that the report has in sections of their own are not said again. */
function listStatementsOfAnnex(
  meeting: Meeting,
  context: CompositionContext,
): readonly Statement[] {
  const { features } = context.snapshot.records;
  const isFeature = ({ kind, text }: Statement) =>
    kind === 'feature' && features.some((feature) => isSameText(feature.text, text));
  return listStatements(meeting, context).filter(
    (each) => each.kind !== 'opinion_or_suggestion' && !isFeature(each),
  );
}

const isSameText = (one: MultilingualText, other: MultilingualText) =>
  canonicalJson(one) === canonicalJson(other);
