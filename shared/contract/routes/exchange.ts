import {
  AnnouncedImport,
  ImportInput,
  importKind,
  VersionedImport,
} from '../../domain/exchange/import.ts';
import { programmeKind } from '../../domain/programme/programme.ts';
import { NoQuery, PageQuery, pageSuccess } from '../lists.ts';
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
    description: 'Answers the file of an import and what became of it.',
    access: { action: 'exchange.import', on: 'programme' },
    params: importKind.key,
    query: NoQuery,
    success: { 200: { description: 'The import.', body: VersionedImport } },
    errors: [],
    concurrency: 'read',
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
