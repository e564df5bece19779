import {
  DisseminationInput,
  disseminationKind,
  KeptDissemination,
} from '../../domain/meetings/dissemination.ts';
import { Download } from '../../domain/meetings/download.ts';
import { reportKind } from '../../domain/reports/report.ts';
import { listed, NoQuery, PageQuery } from '../lists.ts';
import type { RouteTable } from '../route.ts';

/** Who was sent a report, and who fetched it. */
export const disseminationRoutes = {
  listDisseminations: {
    service: 'meetings',
    method: 'GET',
    path: '/reports/{reportId}/disseminations',
    summary: 'List to whom a report was sent',
    access: { action: 'dissemination.read', on: 'report' },
    params: reportKind.key,
    query: PageQuery,
    success: listed(KeptDissemination, 'sendings'),
    errors: [],
    concurrency: 'none',
  },
  noteDissemination: {
    service: 'meetings',
    method: 'POST',
    path: '/reports/{reportId}/disseminations',
    summary: 'Note that a report was sent to an organisation or an office',
    access: { action: 'dissemination.note', on: 'report' },
    params: reportKind.key,
    query: NoQuery,
    body: DisseminationInput,
    success: { 201: { description: 'The sending is noted.', body: KeptDissemination } },
    errors: ['report_not_ready'],
    concurrency: 'create',
  },
  getDissemination: {
    service: 'meetings',
    method: 'GET',
    path: '/reports/{reportId}/disseminations/{disseminationId}',
    summary: 'Read to whom a report was sent',
    access: { action: 'dissemination.read', on: 'report' },
    params: disseminationKind.key,
    query: NoQuery,
    success: { 200: { description: 'The sending.', body: KeptDissemination } },
    errors: [],
    concurrency: 'read',
  },
  replaceDissemination: {
    service: 'meetings',
    method: 'PUT',
    path: '/reports/{reportId}/disseminations/{disseminationId}',
    summary: 'Put right what was noted of a sending',
    access: { action: 'dissemination.note', on: 'report' },
    params: disseminationKind.key,
    query: NoQuery,
    body: DisseminationInput,
    success: { 200: { description: 'The sending as it is noted now.', body: KeptDissemination } },
    errors: [],
    concurrency: 'change',
  },
  listDownloads: {
    service: 'meetings',
    method: 'GET',
    path: '/reports/{reportId}/downloads',
    summary: 'List who fetched a report, once for each member and day',
    access: { action: 'dissemination.read', on: 'report' },
    params: reportKind.key,
    query: PageQuery,
    success: listed(Download, 'downloads'),
    errors: [],
    concurrency: 'none',
  },
} as const satisfies RouteTable;
