import { meeting, requirement, statement } from '../local/meeting.ts';
import type { TestProgramme } from '../local/programme.ts';
import { type Found, step } from './step.ts';

const first = { ifMatch: '"1"' };
const evidence = [{ title: 'Plan' }];
const dissemination = {
  recipient: { kind: 'organisation', organisationId: 'centre' },
  sentOn: '2026-01-31',
  channel: 'email',
};

const inProgramme = ({ programmeId }: TestProgramme) => ({ params: { programmeId } });
const ofMeeting = ({ programmeId }: TestProgramme, { planMeeting: meetingId = '' }: Found) => ({
  params: { programmeId, meetingId },
});
const ofStatement = (programme: TestProgramme, found: Found) => ({
  params: { ...ofMeeting(programme, found).params, statementId: found.recordStatement ?? '' },
});
const ofRequirement = (programme: TestProgramme, found: Found) => ({
  params: { ...ofMeeting(programme, found).params, requirementId: found.issueRequirement ?? '' },
});
const ofActionItem = (
  { programmeId }: TestProgramme,
  { agreeActionItem: actionItemId = '' }: Found,
) => ({ params: { programmeId, actionItemId } });
const ofReport = (_: TestProgramme, { requestReport: reportId = '' }: Found) => ({
  params: { reportId },
});
const ofDissemination = (programme: TestProgramme, found: Found) => ({
  params: {
    ...ofReport(programme, found).params,
    disseminationId: found.noteDissemination ?? '',
  },
});
const withOrigin =
  (address: (programme: TestProgramme, found: Found) => object) =>
  (programme: TestProgramme, found: Found) => ({
    ...address(programme, found),
    body: {
      origin: {
        kind: 'requirement',
        meetingId: found.planMeeting,
        requirementId: found.issueRequirement,
      },
      what: { en: 'Write the plan.' },
      organisationId: 'centre',
    },
  });

/** One call of each meeting route; needs a report. */
export const meetingSteps = {
  planMeeting: step('coordinator', inProgramme, { body: meeting }),
  getMeeting: step('officer', ofMeeting),
  listMeetings: step('reader', inProgramme),
  replaceMeeting: step('coordinator', ofMeeting, { body: meeting, ...first }),
  changeMeetingStatus: step('coordinator', ofMeeting, { body: { step: 'hold' }, ifMatch: '"2"' }),
  recordStatement: step('coordinator', ofMeeting, { body: statement }),
  getStatement: step('reader', ofStatement),
  listStatements: step('reader', ofMeeting),
  replaceStatement: step('coordinator', ofStatement, { body: statement, ...first }),
  listImplementerReports: step('reader', ofMeeting),
  issueRequirement: step('coordinator', ofMeeting, { body: requirement }),
  getRequirement: step('reader', ofRequirement),
  listRequirements: step('reader', ofMeeting),
  replaceRequirement: step('coordinator', ofRequirement, { body: requirement, ...first }),
  agreeActionItem: step('coordinator', withOrigin(inProgramme)),
  getActionItem: step('reader', ofActionItem),
  listActionItems: step('reader', inProgramme),
  replaceActionItem: step('coordinator', withOrigin(ofActionItem), first),
  reportActionItem: step('officer', ofActionItem, {
    body: { status: 'done', evidence },
    ifMatch: '"2"',
  }),
  getFollowUp: step('reader', ofMeeting),
  noteDissemination: step('coordinator', ofReport, { body: dissemination }),
  getDissemination: step('coordinator', ofDissemination),
  listDisseminations: step('coordinator', ofReport),
  replaceDissemination: step('coordinator', ofDissemination, { body: dissemination, ...first }),
  listDownloads: step('coordinator', ofReport),
};
