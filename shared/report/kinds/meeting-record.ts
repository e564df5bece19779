import type { Block } from '../../pdf/document.ts';
import type { Setting } from '../composition-context.ts';
import type { Outline } from '../outline.ts';
import { sourcesAnnex } from '../sections/annexes/sources.ts';
import { features } from '../sections/evaluation/features.ts';
import { agenda } from '../sections/meeting/agenda.ts';
import { disseminated } from '../sections/meeting/dissemination.ts';
import { theMeeting } from '../sections/meeting/find-meeting.ts';
import { followedUp } from '../sections/meeting/follow-up.ts';
import { nextSteps } from '../sections/meeting/next-steps.ts';
import { participants } from '../sections/meeting/participants.ts';
import { presented } from '../sections/meeting/presented-figures.ts';
import { statements } from '../sections/meeting/statements.ts';

/** Who met, what was said and shown, what is to be done, and what became of what was to be done before. */
export const meetingRecord: Outline = {
  sections: [
    { name: 'proceedings', write: proceedings, withoutRecords: 'left_out' },
    { name: 'presented', write: presented, withoutRecords: 'left_out' },
    { name: 'features', write: features, withoutRecords: 'left_out' },
    { name: 'nextSteps', write: nextSteps, withoutRecords: 'nextSteps' },
    { name: 'followUp', write: followedUp, withoutRecords: 'left_out' },
    { name: 'dissemination', write: disseminated, withoutRecords: 'left_out' },
  ],
  annexes: [{ name: 'sources', write: sourcesAnnex, withoutRecords: 'left_out' }],
};

function proceedings(setting: Setting): readonly Block[] {
  const meeting = theMeeting(setting);
  if (!meeting) return [];
  return [
    ...agenda(meeting, setting),
    ...participants(meeting, setting),
    ...statements(meeting, setting),
  ];
}
