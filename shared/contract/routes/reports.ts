import * as z from 'zod';
import { ProgrammeId, ReportId } from '../../domain/identifiers.ts';
import { KeptReport, ReportInput, ReportLink } from '../../domain/reports/report.ts';
import { Verification } from '../../domain/reports/verification.ts';
import { listed, NoQuery, PageQuery } from '../lists.ts';
import { ReportDocument } from '../report-document.ts';
import type { RouteTable } from '../route.ts';

const NoParams = z.strictObject({});
/** Lambda takes 6 MB at most, which is 4.4 MB before base64. */
const mostBytesOfFile = 4_400_000;

const ofProgramme = z.strictObject({ programmeId: ProgrammeId });
const ofReport = z.strictObject({ reportId: ReportId });

export const reportRoutes = {
  listReports: {
    service: 'reports',
    method: 'GET',
    path: '/programmes/{programmeId}/reports',
    summary: 'List the reports of a programme that you may see',
    access: { action: 'programme.read', on: 'programme' },
    params: ofProgramme,
    query: PageQuery,
    success: listed(KeptReport, 'reports'),
    errors: [],
    concurrency: 'none',
  },
  requestReport: {
    service: 'reports',
    method: 'POST',
    path: '/programmes/{programmeId}/reports',
    summary: 'Ask for a report; unchanged records give the report that is there already',
    access: { action: 'report.request', on: 'programme' },
    params: ofProgramme,
    query: NoQuery,
    body: ReportInput,
    success: {
      200: { description: 'This very report was made before.', body: KeptReport },
      201: {
        description:
          'The report is ready; or it failed in a way that would come again: `failure` says where the fault lies.',
        body: KeptReport,
      },
      202: {
        description: 'The report is being rendered; ask again at Location.',
        body: KeptReport,
      },
    },
    errors: ['forbidden', 'report_lost', 'records_too_large'],
    concurrency: 'create',
  },
  getReport: {
    service: 'reports',
    method: 'GET',
    path: '/reports/{reportId}',
    summary: 'Read what became of a report',
    access: { action: 'programme.read', on: 'report' },
    params: ofReport,
    query: NoQuery,
    success: { 200: { description: 'The report.', body: KeptReport } },
    errors: [],
    concurrency: 'read',
  },
  getReportContent: {
    service: 'reports',
    method: 'GET',
    path: '/reports/{reportId}/content',
    summary: 'Download the PDF, or get a link to it that lives for minutes',
    access: { action: 'programme.read', on: 'report' },
    params: ofReport,
    query: NoQuery,
    success: {
      200: {
        description: 'The PDF for application/pdf, a link to it for application/json.',
        body: ReportLink,
        mediaTypes: ['application/pdf'],
        jsonCaching: 'never',
        isDownload: true,
      },
      303: {
        description: 'The PDF is too large for one answer: fetch it at Location.',
        caching: 'never',
      },
    },
    errors: ['report_not_ready', 'not_acceptable'],
    concurrency: 'content',
  },
  getReportDocument: {
    service: 'reports',
    method: 'GET',
    path: '/reports/{reportId}/document',
    summary: 'Read what a report says as data, for screens and machines',
    access: { action: 'programme.read', on: 'report' },
    params: ofReport,
    query: NoQuery,
    success: {
      200: { description: 'The document; it is there before the PDF is.', body: ReportDocument },
      303: {
        description: 'It is too large for one answer: fetch it at Location.',
        caching: 'never',
      },
    },
    errors: ['report_lost'],
    concurrency: 'content',
  },
  verifyReport: {
    service: 'reports',
    method: 'POST',
    path: '/reports/verify',
    summary: 'Say which report a PDF is, and whether it is genuine',
    access: 'signed_in',
    params: NoParams,
    query: NoQuery,
    file: {
      mediaType: 'application/pdf',
      mostBytes: mostBytesOfFile,
      description: 'The PDF as it was downloaded.',
    },
    success: { 200: { description: 'What is known of it.', body: Verification } },
    errors: [],
    concurrency: 'none',
  },
} as const satisfies RouteTable;
