import { actionItemRoutes } from '../../shared/contract/routes/action-items.ts';
import { disseminationRoutes } from '../../shared/contract/routes/dissemination.ts';
import { meetingRecordRoutes } from '../../shared/contract/routes/meeting-records.ts';
import { meetingRoutes } from '../../shared/contract/routes/meetings.ts';
import { withdrawalsOf } from '../../shared/contract/routes/withdrawals.ts';
import { listRecords, readRecord } from '../http/reads.ts';
import { serve } from '../http/serve.ts';
import { withdraw } from '../http/withdraw.ts';
import { agreeActionItem } from './agree-action-item.ts';
import { changeMeetingStatus } from './change-meeting-status.ts';
import { getFollowUp } from './get-follow-up.ts';
import { issueRequirement } from './issue-requirement.ts';
import { listActionItems } from './list-action-items.ts';
import { listDownloads } from './list-downloads.ts';
import { noteDissemination } from './note-dissemination.ts';
import { planMeeting } from './plan-meeting.ts';
import { putImplementerReport } from './put-implementer-report.ts';
import { withinMeeting } from './read-visible-meeting.ts';
import { recordStatement } from './record-statement.ts';
import { replaceActionItem } from './replace-action-item.ts';
import { replaceDissemination } from './replace-dissemination.ts';
import { replaceMeeting } from './replace-meeting.ts';
import { replaceRequirement } from './replace-requirement.ts';
import { replaceStatement } from './replace-statement.ts';
import { reportActionItem } from './report-action-item.ts';

const table = {
  ...withdrawalsOf('meetings'),
  ...meetingRoutes,
  ...meetingRecordRoutes,
  ...actionItemRoutes,
  ...disseminationRoutes,
};

export const handler = serve(table, {
  listMeetings: listRecords('meeting'),
  planMeeting,
  getMeeting: readRecord('meeting'),
  replaceMeeting,
  changeMeetingStatus,
  listStatements: withinMeeting(listRecords('statement')),
  recordStatement,
  getStatement: withinMeeting(readRecord('statement')),
  replaceStatement,
  listImplementerReports: withinMeeting(listRecords('implementerReport')),
  getImplementerReport: withinMeeting(readRecord('implementerReport')),
  putImplementerReport,
  listRequirements: withinMeeting(listRecords('requirement')),
  issueRequirement,
  getRequirement: withinMeeting(readRecord('requirement')),
  replaceRequirement,
  getFollowUp,
  listActionItems,
  agreeActionItem,
  getActionItem: readRecord('actionItem'),
  replaceActionItem,
  reportActionItem,
  listDisseminations: listRecords('dissemination'),
  noteDissemination,
  getDissemination: readRecord('dissemination'),
  replaceDissemination,
  listDownloads,
  withdrawMeeting: withdraw('meeting'),
  withdrawStatement: withdraw('statement'),
  withdrawImplementerReport: withdraw('implementerReport'),
  withdrawRequirement: withdraw('requirement'),
  withdrawActionItem: withdraw('actionItem'),
  withdrawDissemination: withdraw('dissemination'),
});
