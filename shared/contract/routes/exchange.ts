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
import { BarePageQuery, NoQuery, PageQuery, pageSuccess, tableSuccess } from '../lists.ts';
import type { RouteTable } from '../route.ts';

export const exchangeRoutes = {
  listImports: {
    service: 'exchange',
    method: 'GET',
    path: '/programmes/{programmeId}/imports',
    summary: 'List the imports of a programme',
    description: 'Answers a page of the imports, finished ones included.',
    access: { action: 'exchange.import', on: 'programme' },
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
      'Announces a file of IATI activities by its name, media type, size and SHA-256, and answers with the request that uploads it straight to the store, valid for some minutes; the same request again gives another one. Nothing is read yet. An upload is kept for 30 days.',
    access: { action: 'exchange.import', on: 'programme' },
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
    errors: [],
    concurrency: 'create',
  },
  getImport: {
    service: 'exchange',
    method: 'GET',
    path: '/programmes/{programmeId}/imports/{importId}',
    summary: 'Read an import',
    description:
      'Answers the file of an import and what became of it. While the job works on it, `progress` says how far it is. A preview names the coordinators, all of whom but the applicant may approve the values; `advice` says what to do where there is no other.',
    access: { action: 'exchange.import', on: 'programme' },
    params: importKind.key,
    query: NoQuery,
    success: { 200: { description: 'The import.', body: ToldImport } },
    errors: [],
    concurrency: 'read',
  },
  readImport: {
    service: 'exchange',
    method: 'POST',
    path: '/programmes/{programmeId}/imports/{importId}/reading',
    summary: 'Have the uploaded file read, which changes nothing',
    description:
      'Queues the reading of the uploaded file. When it is `previewed`, `counts` says what the file has, and its findings can be listed; what would change can be listed too; no record was changed. A file that is not the announced one or is not well-formed is `failed`, with the place. A previewed file can be read again.',
    access: { action: 'exchange.import', on: 'programme' },
    params: importKind.key,
    query: NoQuery,
    success: { 202: { description: 'The import, waiting to be read.', body: VersionedImport } },
    errors: ['import_conflict', 'evidence_awaited', 'evidence_differs'],
    concurrency: 'change',
  },
  listImportFindings: {
    service: 'exchange',
    method: 'GET',
    path: '/programmes/{programmeId}/imports/{importId}/findings',
    summary: 'List what rules found in a file that was read',
    description:
      'Answers a page of the findings in the order of the file, each with rule, severity, place, the text as it stands there, and what was done. They can be listed once the file was read, as CSV too (`Accept: text/csv`).',
    access: { action: 'exchange.import', on: 'programme' },
    params: importKind.key,
    query: BarePageQuery.extend({
      severity: ImportSeverity.optional().describe('Only findings of this severity.'),
    }),
    success: tableSuccess(ImportFinding, 'findings, in the order of the file'),
    errors: ['import_conflict'],
    concurrency: 'content',
  },
  listImportChanges: {
    service: 'exchange',
    method: 'GET',
    path: '/programmes/{programmeId}/imports/{importId}/changes',
    summary: 'List what an import would change',
    description:
      'Answers a page of what the preview found to be new, changed, in conflict, locked, refused, withdrawn here or no longer in the file, record by record in the order of the file. The application compares again, and writes what differs then. Served as CSV too (`Accept: text/csv`).',
    access: { action: 'exchange.import', on: 'programme' },
    params: importKind.key,
    query: BarePageQuery.extend({
      outcome: ImportChange.shape.outcome.optional().describe('Only changes of this outcome.'),
    }),
    success: tableSuccess(ImportChange, 'changes, in the order of the file'),
    errors: ['import_conflict'],
    concurrency: 'content',
  },
  applyImport: {
    service: 'exchange',
    method: 'POST',
    path: '/programmes/{programmeId}/imports/{importId}/application',
    summary: 'Have a previewed import applied',
    description:
      'Queues the writing of the records of a previewed file. The caller is the author of its values, which arrive `submitted` where nothing is wrong with them, else as drafts; somebody else approves them. Values that are submitted, approved or closed are not touched, nothing is deleted, and what was changed here and in the file stays as it is here. It goes on after a crash, and can be stopped; what it has written then stays. The same file again changes nothing.',
    access: { action: 'exchange.import', on: 'programme' },
    params: importKind.key,
    query: NoQuery,
    success: { 202: { description: 'The import, waiting to be applied.', body: VersionedImport } },
    errors: ['import_conflict'],
    concurrency: 'change',
  },
  stopImport: {
    service: 'exchange',
    method: 'POST',
    path: '/programmes/{programmeId}/imports/{importId}/stop',
    summary: 'Stop an import that is not finished',
    description:
      'Ends an import that is not finished, whatever it waits for or does. Records that it has written stay. A stopped import does not go on; announce the file again.',
    access: { action: 'exchange.import', on: 'programme' },
    params: importKind.key,
    query: NoQuery,
    success: { 200: { description: 'The import as stopped.', body: VersionedImport } },
    errors: ['import_conflict'],
    concurrency: 'change',
  },
} as const satisfies RouteTable;
