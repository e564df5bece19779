import { historyRoutes } from '../../shared/contract/routes/history.ts';
import { serve } from '../http/serve.ts';
import { listProgrammeHistory } from './list-programme-history.ts';
import { listProjectHistory } from './list-project-history.ts';
import { listReportHistory } from './list-report-history.ts';
import { verifyCheckpoints } from './verify-checkpoints.ts';
import { verifyProgrammeHistory } from './verify-programme-history.ts';
import { verifyProjectHistory } from './verify-project-history.ts';
import { verifyReportHistory } from './verify-report-history.ts';

export const handler = serve(historyRoutes, {
  listProgrammeHistory,
  verifyProgrammeHistory,
  listProjectHistory,
  verifyProjectHistory,
  listReportHistory,
  verifyReportHistory,
  verifyCheckpoints,
});
