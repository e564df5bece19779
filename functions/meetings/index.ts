import { actionItemRoutes } from '../../shared/contract/routes/action-items.ts';
import { disseminationRoutes } from '../../shared/contract/routes/dissemination.ts';
import { meetingRecordRoutes } from '../../shared/contract/routes/meeting-records.ts';
import { meetingRoutes } from '../../shared/contract/routes/meetings.ts';
import { serve } from '../http/serve.ts';
import { agreeActionItem } from './agree-action-item.ts';
import { changeMeetingStatus } from './change-meeting-status.ts';
import { getActionItem } from './get-action-item.ts';
import { getDissemination } from './get-dissemination.ts';
import { getFollowUp } from './get-follow-up.ts';
import { getImplementerReport } from './get-implementer-report.ts';
import { getMeeting } from './get-meeting.ts';
import { getRequirement } from './get-requirement.ts';
import { getStatement } from './get-statement.ts';
import { issueRequirement } from './issue-requirement.ts';
import { listActionItems } from './list-action-items.ts';
import { listDisseminations } from './list-disseminations.ts';
import { listDownloads } from './list-downloads.ts';
import { listImplementerReports } from './list-implementer-reports.ts';
import { listMeetings } from './list-meetings.ts';
import { listRequirements } from './list-requirements.ts';
import { listStatements } from './list-statements.ts';
import { noteDissemination } from './note-dissemination.ts';
import { planMeeting } from './plan-meeting.ts';
import { putImplementerReport } from './put-implementer-report.ts';
import { recordStatement } from './record-statement.ts';
import { replaceActionItem } from './replace-action-item.ts';
import { replaceDissemination } from './replace-dissemination.ts';
import { replaceMeeting } from './replace-meeting.ts';
import { replaceRequirement } from './replace-requirement.ts';
import { replaceStatement } from './replace-statement.ts';
import { reportActionItem } from './report-action-item.ts';

const table = {
  ...meetingRoutes,
  ...meetingRecordRoutes,
  ...actionItemRoutes,
  ...disseminationRoutes,
};

export const handler = serve(table, {
  listMeetings,
  planMeeting,
  getMeeting,
  replaceMeeting,
  changeMeetingStatus,
  listStatements,
  recordStatement,
  getStatement,
  replaceStatement,
  listImplementerReports,
  getImplementerReport,
  putImplementerReport,
  listRequirements,
  issueRequirement,
  getRequirement,
  replaceRequirement,
  getFollowUp,
  listActionItems,
  agreeActionItem,
  getActionItem,
  replaceActionItem,
  reportActionItem,
  listDisseminations,
  noteDissemination,
  getDissemination,
  replaceDissemination,
  listDownloads,
});
