import {
  AnnouncedImport,
  ImportInput,
  importKind,
  ToldImport,
  VersionedImport,
} from '../../domain/exchange/import.ts';
import { ImportChange } from '../../domain/exchange/import-change.ts';
import { ImportFinding, ImportSeverity } from '../../domain/exchange/import-finding.ts';
import { programmeKind } from '../../domain/programme/programme.ts';
import { FileLink } from '../../domain/reports/report.ts';
import { BarePageQuery, NoQuery, PageQuery, pageSuccess, tableSuccess } from '../lists.ts';
import type { RouteTable } from '../route.ts';

export const exchangeRoutes = {
  listImports: {
    service: 'exchange',
    method: 'GET',
    path: '/programmes/{programmeId}/imports',
    summary: 'List the imports of a programme',
    description:
      'Answers a page of the imports that you may apply, finished ones included: coordinators see all, implementers those of their organisation, others none.',
    access: { action: 'programme.read', on: 'programme' },
    params: programmeKind.key,
    query: PageQuery.extend(importKind.schema.pick({ status: true }).partial().shape),
    success: pageSuccess(VersionedImport, 'imports, each page newest first'),
    errors: [],
    concurrency: 'content',
  },
  announceImport: {
    service: 'exchange',
    method: 'POST',
    path: '/programmes/{programmeId}/imports',
    summary: 'Announce a file to import and get the request that uploads it',
    description:
      "Announces a file of IATI activities or a table of values by its name, media type, size and SHA-256, and answers with the request that uploads it straight to the store, valid for some minutes; the same request again gives another one. Nothing is read yet. An upload is kept for 30 days. Coordinators import whole files; implementers tables, which change values of projects of their own organisation only. An import of an implementer is theirs and that of their organisation to read and apply, and the coordinators'.",
    access: { action: 'programme.read', on: 'programme' },
    params: programmeKind.key,
    query: NoQuery,
    body: ImportInput,
    success: {
      201: {
        description: 'The import, waiting for its file.',
        body: AnnouncedImport,
        caching: 'never',
      },
    },
    errors: ['forbidden'],
    concurrency: 'create',
  },
  getImport: {
    service: 'exchange',
    method: 'GET',
    path: '/programmes/{programmeId}/imports/{importId}',
    summary: 'Read an import',
    description:
      'Answers the file of an import and what became of it. While the job works on it, `progress` says how far it is. A preview names the coordinators, all of whom but the applicant may approve the values; `advice` says what to do where there is no other. For coordinators, and for implementers an import of their own organisation.',
    access: { action: 'programme.read', on: 'programme' },
    params: importKind.key,
    query: NoQuery,
    success: { 200: { description: 'The import.', body: ToldImport } },
    errors: ['forbidden'],
    concurrency: 'read',
  },
  readImport: {
    service: 'exchange',
    method: 'POST',
    path: '/programmes/{programmeId}/imports/{importId}/reading',
    summary: 'Have the uploaded file read, which changes nothing',
    description:
      'Queues the reading of the uploaded file. When it is `previewed`, `counts` says what the file has, and its findings can be listed; what would change can be listed too; no record was changed. A file that is not the announced one or is not well-formed is `failed`, with the place. A previewed file can be read again. For coordinators, and for implementers an import of their own organisation.',
    access: { action: 'programme.read', on: 'programme' },
    params: importKind.key,
    query: NoQuery,
    success: { 202: { description: 'The import, waiting to be read.', body: VersionedImport } },
    errors: ['forbidden', 'import_conflict', 'evidence_awaited', 'evidence_differs'],
    concurrency: 'change',
  },
  listImportFindings: {
    service: 'exchange',
    method: 'GET',
    path: '/programmes/{programmeId}/imports/{importId}/findings',
    summary: 'List what rules found in a file that was read',
    description:
      'Answers a page of the findings in the order of the file, each with rule, severity, place, the text as it stands there, and what was done. They can be listed once the file was read, as CSV too (`Accept: text/csv`). For coordinators, and for implementers an import of their own organisation.',
    access: { action: 'programme.read', on: 'programme' },
    params: importKind.key,
    query: BarePageQuery.extend({
      severity: ImportSeverity.optional().describe('Only findings of this severity.'),
    }),
    success: tableSuccess(ImportFinding, 'findings, in the order of the file'),
    errors: ['forbidden', 'import_conflict'],
    concurrency: 'content',
  },
  listImportChanges: {
    service: 'exchange',
    method: 'GET',
    path: '/programmes/{programmeId}/imports/{importId}/changes',
    summary: 'List what an import would change',
    description:
      'Answers a page of what the preview found to be new, changed, in conflict, locked, refused, withdrawn here or no longer in the file, record by record in the order of the file. The application compares again, and writes what differs then. Served as CSV too (`Accept: text/csv`). For coordinators, and for implementers an import of their own organisation.',
    access: { action: 'programme.read', on: 'programme' },
    params: importKind.key,
    query: BarePageQuery.extend({
      outcome: ImportChange.shape.outcome.optional().describe('Only changes of this outcome.'),
    }),
    success: tableSuccess(ImportChange, 'changes, in the order of the file'),
    errors: ['forbidden', 'import_conflict'],
    concurrency: 'content',
  },
  getImportTable: {
    service: 'exchange',
    method: 'GET',
    path: '/programmes/{programmeId}/imports/{importId}/table',
    summary: 'Get an uploaded workbook back with a column of findings',
    description:
      'Answers the workbook as it was uploaded, with a further column that says for each row what was found in it, in the language of the import. For `Accept: application/json` it answers a link to the workbook, valid for a short while; a workbook that is too large for one answer is a redirect to such a link. It is there once the workbook was read. For coordinators, and for implementers an import of their own organisation.',
    access: { action: 'programme.read', on: 'programme' },
    params: importKind.key,
    query: NoQuery,
    success: {
      200: {
        description: 'The workbook, or a link to it for application/json.',
        body: FileLink,
        mediaTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
        jsonCaching: 'never',
        isDownload: true,
      },
      303: {
        description: 'The workbook is too large for one response; it is at Location.',
        caching: 'never',
      },
    },
    errors: ['forbidden', 'import_conflict', 'not_acceptable'],
    concurrency: 'content',
  },
  applyImport: {
    service: 'exchange',
    method: 'POST',
    path: '/programmes/{programmeId}/imports/{importId}/application',
    summary: 'Have a previewed import applied',
    description:
      'Queues the writing of the records of a previewed file. The caller is the author of its values, which arrive `submitted` where nothing is wrong with them, else as drafts; somebody else approves them. Values that are submitted, approved or closed are not touched, nothing is deleted, and what was changed here and in the file stays as it is here. It goes on after a crash, and can be stopped; what it has written then stays. The same file again changes nothing. For coordinators, and for implementers an import of their own organisation.',
    access: { action: 'programme.read', on: 'programme' },
    params: importKind.key,
    query: NoQuery,
    success: { 202: { description: 'The import, waiting to be applied.', body: VersionedImport } },
    errors: ['forbidden', 'import_conflict'],
    concurrency: 'change',
  },
  stopImport: {
    service: 'exchange',
    method: 'POST',
    path: '/programmes/{programmeId}/imports/{importId}/stop',
    summary: 'Stop an import that is not finished',
    description:
      'Ends an import that is not finished, whatever it waits for or does. Records that it has written stay. A stopped import does not go on; announce the file again. For coordinators, and for implementers an import of their own organisation.',
    access: { action: 'programme.read', on: 'programme' },
    params: importKind.key,
    query: NoQuery,
    success: { 200: { description: 'The import as stopped.', body: VersionedImport } },
    errors: ['forbidden', 'import_conflict'],
    concurrency: 'change',
  },
} as const satisfies RouteTable;
