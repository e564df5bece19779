import { reportRoutes } from '../../shared/contract/routes/reports.ts';
import { listRecords, readRecord } from '../http/reads.ts';
import { serve } from '../http/serve.ts';
import { getReportContent } from './get-report-content.ts';
import { getReportDocument } from './get-report-document.ts';
import { requestReport } from './request-report.ts';
import { verifyReport } from './verify-report.ts';

export const handler = serve(reportRoutes, {
  listReports: listRecords('report'),
  requestReport,
  getReport: readRecord('report'),
  getReportContent,
  getReportDocument,
  verifyReport,
});
