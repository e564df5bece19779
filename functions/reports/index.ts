import { reportRoutes } from '../../shared/contract/routes/reports.ts';
import { withdrawalsOf } from '../../shared/contract/routes/withdrawals.ts';
import { listRecords, readRecord } from '../http/reads.ts';
import { serve } from '../http/serve.ts';
import { withdraw } from '../http/withdraw.ts';
import { getReportContent } from './get-report-content.ts';
import { getReportDocument } from './get-report-document.ts';
import { requestReport } from './request-report.ts';
import { verifyReport } from './verify-report.ts';

export const handler = serve(
  { ...reportRoutes, ...withdrawalsOf('reports') },
  {
    listReports: listRecords('report'),
    requestReport,
    getReport: readRecord('report'),
    getReportContent,
    getReportDocument,
    verifyReport,
    withdrawReport: withdraw('report'),
  },
);
