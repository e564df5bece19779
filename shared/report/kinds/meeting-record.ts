import type { CompositionContext } from '../composition-context.ts';
import type { Outline } from '../outline.ts';
import { writeSourcesAnnex } from '../sections/annexes/sources.ts';
import { writeFeatures } from '../sections/evaluation/features.ts';
import { writeAgenda } from '../sections/meeting/agenda.ts';
import { writeApproval } from '../sections/meeting/approval.ts';
import { writeDissemination } from '../sections/meeting/dissemination.ts';
import { findMeeting } from '../sections/meeting/find-meeting.ts';
import { writeFollowUp } from '../sections/meeting/follow-up.ts';
import { writeNextSteps } from '../sections/meeting/next-steps.ts';
import { writeParticipants } from '../sections/meeting/participants.ts';
import { writePresentedFigures } from '../sections/meeting/presented-figures.ts';
import { listStatements, writeStatements } from '../sections/meeting/statements.ts';
import type { Block } from '../tree.ts';
/** The record of a meeting: participants, statements, figures presented, next steps, and follow-up of earlier action items. */
export const meetingRecord: Outline = {
  sections: [
    { name: 'proceedings', write: writeProceedings, withoutRecords: 'left_out' },
    { name: 'presented', write: writePresentedFigures, withoutRecords: 'left_out' },
    { name: 'features', write: writeFeatures, withoutRecords: 'left_out' },
    { name: 'nextSteps', write: writeNextSteps, withoutRecords: 'nextSteps' },
    { name: 'followUp', write: writeFollowUp, withoutRecords: 'left_out' },
    { name: 'dissemination', write: writeDissemination, withoutRecords: 'left_out' },
  ],
  annexes: [{ name: 'sources', write: writeSourcesAnnex, withoutRecords: 'left_out' }],
  after: writeApproval,
};

function writeProceedings(context: CompositionContext): readonly Block[] {
  const meeting = findMeeting(context);
  if (!meeting) return [];
  return [
    ...writeAgenda(meeting, context),
    ...writeParticipants(meeting, context),
    ...writeStatements(meeting, listStatements(meeting, context), context),
  ];
}
