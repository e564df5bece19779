import { programmeKind } from '../../domain/programme/programme.ts';
import { FileLink, ReportInput, reportKind, VersionedReport } from '../../domain/reports/report.ts';
import { Verification } from '../../domain/reports/verification.ts';
import { NoParams, NoQuery, PageQuery, pageSuccess } from '../lists.ts';
import { ReportDocument } from '../report-document.ts';
import type { RouteTable } from '../route.ts';

/** Lambda takes 6 MB at most, which is 4.4 MB before base64. */
const maxBytesOfFile = 4_400_000;

export const reportRoutes = {
  listReports: {
    service: 'reports',
    method: 'GET',
    path: '/programmes/{programmeId}/reports',
    summary: 'List the reports of a programme that you may see',
    description:
      'Answers a page of the reports of the programme. Reports with drafts are listed for those who may see these drafts.',
    access: { action: 'programme.read', on: 'programme' },
    params: programmeKind.key,
    query: PageQuery.extend(
      reportKind.schema
        .pick({
          kind: true,
          status: true,
          projectId: true,
          organisationId: true,
          meetingId: true,
          language: true,
        })
        .partial().shape,
    ),
    success: pageSuccess(VersionedReport, 'reports, newest first'),
    errors: [],
    concurrency: 'content',
  },
  requestReport: {
    service: 'reports',
    method: 'POST',
    path: '/programmes/{programmeId}/reports',
    summary: 'Request a report; unchanged records return the existing report',
    description:
      'Freezes the records as of a day and makes a PDF of them. The same records give the same report: 200 with the existing one. A small report is ready at once (201); a large one is rendered in the background (202): read it at `Location` until its status is `ready` or `failed`. Every member and administrator may request a report without drafts. Drafts (`includeDrafts`), and a report on data quality, which tells of drafts, are for coordinators and administrators, and for implementers if the report is about a project of their own organisation; others get `forbidden`. Of a meeting, only one that is concluded is reported without drafts. A withdrawn report comes back only if a coordinator requests it again (`withdrawn`). With `knownAt` the report is made as everything was known at an earlier moment. Closed programmes and archived projects are reported as others are.',
    access: { action: 'report.request', on: 'programme' },
    params: programmeKind.key,
    query: NoQuery,
    body: ReportInput,
    success: {
      200: { description: 'The existing report of the same records.', body: VersionedReport },
      201: {
        description: 'The report, ready; or failed permanently, with the cause in `failure`.',
        body: VersionedReport,
      },
      202: {
        description: 'The report is being rendered; its status is at Location.',
        body: VersionedReport,
      },
    },
    errors: ['forbidden', 'report_lost', 'records_too_large'],
    concurrency: 'create',
    evenHeld: true,
  },
  getReport: {
    service: 'reports',
    method: 'GET',
    path: '/reports/{reportId}',
    summary: 'Read the status of a report',
    description:
      'Answers the report without its content: its status, the hash of what it was made from and, once ready, the hash of its PDF. A report with drafts is visible to those who may see these drafts.',
    access: { action: 'programme.read', on: 'report' },
    params: reportKind.key,
    query: NoQuery,
    success: { 200: { description: 'The report.', body: VersionedReport } },
    errors: [],
    concurrency: 'read',
  },
  getReportContent: {
    service: 'reports',
    method: 'GET',
    path: '/reports/{reportId}/content',
    summary: 'Download the PDF, or get a short-lived link to it',
    description:
      'Answers the PDF; for `Accept: application/json` a link to it, valid for a short while. A PDF that is too large for one answer is a redirect to such a link. A lost file is rendered again from its snapshot. That the member downloaded the report is noted once a day.',
    access: { action: 'programme.read', on: 'report' },
    params: reportKind.key,
    query: NoQuery,
    success: {
      200: {
        description: 'The PDF for application/pdf, a link to it for application/json.',
        body: FileLink,
        mediaTypes: ['application/pdf'],
        jsonCaching: 'never',
        isDownload: true,
      },
      303: {
        description: 'The PDF is too large for one response; it is at Location.',
        caching: 'never',
      },
    },
    errors: ['withdrawn', 'report_not_ready', 'not_acceptable'],
    concurrency: 'content',
  },
  getReportDocument: {
    service: 'reports',
    method: 'GET',
    path: '/reports/{reportId}/document',
    summary: 'Read the content of a report as structured data',
    description:
      'Answers the content as structured data, for other programs and for readers who cannot use the PDF. It is made of the same records and is available before the PDF is. That the member downloaded the report is noted once a day.',
    access: { action: 'programme.read', on: 'report' },
    params: reportKind.key,
    query: NoQuery,
    success: {
      200: { description: 'The document; available before the PDF is.', body: ReportDocument },
      303: {
        description: 'The document is too large for one response; it is at Location.',
        caching: 'never',
      },
    },
    errors: ['withdrawn', 'report_lost', 'report_not_ready'],
    concurrency: 'content',
  },
  verifyReport: {
    service: 'reports',
    method: 'POST',
    path: '/reports/verify',
    summary: 'Identify the report of a PDF and verify that it is genuine',
    description:
      'Reads a PDF that somebody sends and finds the report that it claims to be. It tells whether the file is genuine, was saved by another program without change, or was altered, and in what. It stores nothing. A report that the caller may not see is unknown to them.',
    access: 'signed_in',
    params: NoParams,
    query: NoQuery,
    file: {
      mediaType: 'application/pdf',
      maxBytes: maxBytesOfFile,
      description: 'The PDF as it was downloaded.',
    },
    success: { 200: { description: 'The verdict.', body: Verification } },
    errors: [],
    concurrency: 'none',
  },
} as const satisfies RouteTable;
