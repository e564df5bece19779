import { historyRoutes } from '../../shared/contract/routes/history.ts';
import { serve } from '../http/serve.ts';
import { listChanges } from './list-changes.ts';
import { verifyCheckpoints } from './verify-checkpoints.ts';
import { verifyProgrammeHistory } from './verify-programme-history.ts';
import { verifyProjectHistory } from './verify-project-history.ts';
import { verifyReportHistory } from './verify-report-history.ts';

export const handler = serve(historyRoutes, {
  listProgrammeHistory: listChanges('programme'),
  verifyProgrammeHistory,
  listProjectHistory: listChanges('project'),
  verifyProjectHistory,
  listReportHistory: listChanges('report'),
  verifyReportHistory,
  verifyCheckpoints,
});
