import { reportRoutes } from '../../shared/contract/routes/reports.ts';
import { serve } from '../http/serve.ts';
import { getReport } from './get-report.ts';
import { getReportContent } from './get-report-content.ts';
import { getReportDocument } from './get-report-document.ts';
import { listReports } from './list-reports.ts';
import { requestReport } from './request-report.ts';
import { verifyReport } from './verify-report.ts';

export const handler = serve(reportRoutes, {
  listReports,
  requestReport,
  getReport,
  getReportContent,
  getReportDocument,
  verifyReport,
});
