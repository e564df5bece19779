import { FileName } from '../../domain/evidence/evidence.ts';
import {
  ExportInput,
  exportKind,
  exportMediaTypes,
  VersionedExport,
} from '../../domain/exchange/export.ts';
import { ExportFinding } from '../../domain/exchange/export-finding.ts';
import { ImportSeverity } from '../../domain/exchange/import-finding.ts';
import { programmeKind } from '../../domain/programme/programme.ts';
import { FileLink } from '../../domain/reports/report.ts';
import { BarePageQuery, NoQuery, PageQuery, pageSuccess } from '../lists.ts';
import type { RouteTable } from '../route.ts';

export const exportRoutes = {
  listExports: {
    service: 'exchange',
    method: 'GET',
    path: '/programmes/{programmeId}/exports',
    summary: 'List the exports of a programme that you may see',
    description:
      'Answers a page of the exports. Those with drafts are listed for who may see these drafts.',
    access: { action: 'programme.read', on: 'programme' },
    params: programmeKind.key,
    query: PageQuery.extend(
      exportKind.schema.pick({ format: true, status: true, projectId: true }).partial().shape,
    ),
    success: pageSuccess(VersionedExport, 'exports, each page newest first'),
    errors: [],
    concurrency: 'content',
  },
  requestExport: {
    service: 'exchange',
    method: 'POST',
    path: '/programmes/{programmeId}/exports',
    summary: 'Request records as files: a table, a workbook or a template to fill in',
    description:
      'Queues the making of the files. Read the export until its status is `ready` or `failed`. Every member and administrator may export what is approved. Drafts (`state`: `all`) are for coordinators and administrators, and for implementers if the export is about a project of their own organisation; others get `forbidden`. The files are kept for 30 days. Closed programmes and archived projects are exported as others are.',
    access: { action: 'exchange.export', on: 'programme' },
    params: programmeKind.key,
    query: NoQuery,
    body: ExportInput,
    success: {
      202: { description: 'The export, waiting to be made.', body: VersionedExport },
    },
    errors: ['forbidden'],
    concurrency: 'create',
    evenHeld: true,
  },
  getExport: {
    service: 'exchange',
    method: 'GET',
    path: '/programmes/{programmeId}/exports/{exportId}',
    summary: 'Read an export',
    description:
      'Answers what was requested, and its files once it is ready. An export with drafts is visible to those who may see these drafts.',
    access: { action: 'programme.read', on: 'programme' },
    params: exportKind.key,
    query: NoQuery,
    success: { 200: { description: 'The export.', body: VersionedExport } },
    errors: [],
    concurrency: 'read',
  },
  getExportContent: {
    service: 'exchange',
    method: 'GET',
    path: '/programmes/{programmeId}/exports/{exportId}/content',
    summary: 'Download a file of an export, or get a short-lived link to it',
    description:
      'Answers a file in its own media type, whichever of these is accepted; for `Accept: application/json` a link to it, valid for a short while. A file that is too large for one answer is a redirect to such a link. After `keptUntil` the files are gone.',
    access: { action: 'programme.read', on: 'programme' },
    params: exportKind.key,
    query: NoQuery.extend({
      file: FileName.optional().describe('The name of the file; the first one if not given.'),
    }),
    success: {
      200: {
        description: 'The file, or a link to it for application/json.',
        body: FileLink,
        mediaTypes: exportMediaTypes,
        jsonCaching: 'never',
        isDownload: true,
      },
      303: {
        description: 'The file is too large for one response; it is at Location.',
        caching: 'never',
      },
    },
    errors: ['withdrawn', 'export_not_ready', 'export_gone', 'not_acceptable'],
    concurrency: 'content',
  },
  listExportFindings: {
    service: 'exchange',
    method: 'GET',
    path: '/programmes/{programmeId}/exports/{exportId}/findings',
    summary: 'List what rules found while an export was made',
    description:
      'Answers a page of the findings: what was left out of the files, and what their reader should know. They are kept as long as the files.',
    access: { action: 'programme.read', on: 'programme' },
    params: exportKind.key,
    query: BarePageQuery.extend({
      severity: ImportSeverity.optional().describe('Only findings of this severity.'),
    }),
    success: pageSuccess(ExportFinding, 'findings'),
    errors: ['withdrawn', 'export_not_ready', 'export_gone'],
    concurrency: 'content',
  },
} as const satisfies RouteTable;
