import {
  DisseminationInput,
  disseminationKind,
  VersionedDissemination,
} from '../../domain/meetings/dissemination.ts';
import { Download } from '../../domain/meetings/download.ts';
import { reportKind } from '../../domain/reports/report.ts';
import { BarePageQuery, NoQuery, PageQuery, pageSuccess } from '../lists.ts';
import type { RouteTable } from '../route.ts';

/** To whom reports were sent, and who downloaded them. */
export const disseminationRoutes = {
  listDisseminations: {
    service: 'meetings',
    method: 'GET',
    path: '/reports/{reportId}/disseminations',
    summary: 'List the disseminations of a report',
    access: { action: 'dissemination.read', on: 'report' },
    params: reportKind.key,
    query: PageQuery,
    success: pageSuccess(VersionedDissemination, 'disseminations, each page newest first'),
    errors: [],
    concurrency: 'none',
  },
  noteDissemination: {
    service: 'meetings',
    method: 'POST',
    path: '/reports/{reportId}/disseminations',
    summary: 'Record a dissemination: that a report was sent to an organisation or office',
    access: { action: 'dissemination.note', on: 'report' },
    params: reportKind.key,
    query: NoQuery,
    body: DisseminationInput,
    success: { 201: { description: 'The new dissemination.', body: VersionedDissemination } },
    errors: ['report_not_ready'],
    concurrency: 'create',
  },
  getDissemination: {
    service: 'meetings',
    method: 'GET',
    path: '/reports/{reportId}/disseminations/{disseminationId}',
    summary: 'Get a dissemination',
    access: { action: 'dissemination.read', on: 'report' },
    params: disseminationKind.key,
    query: NoQuery,
    success: { 200: { description: 'The dissemination.', body: VersionedDissemination } },
    errors: [],
    concurrency: 'read',
  },
  replaceDissemination: {
    service: 'meetings',
    method: 'PUT',
    path: '/reports/{reportId}/disseminations/{disseminationId}',
    summary: 'Correct a dissemination',
    access: { action: 'dissemination.note', on: 'report' },
    params: disseminationKind.key,
    query: NoQuery,
    body: DisseminationInput,
    success: { 200: { description: 'The corrected dissemination.', body: VersionedDissemination } },
    errors: [],
    concurrency: 'change',
  },
  listDownloads: {
    service: 'meetings',
    method: 'GET',
    path: '/reports/{reportId}/downloads',
    summary: 'List who downloaded a report, at most once per member and day',
    access: { action: 'dissemination.read', on: 'report' },
    params: reportKind.key,
    query: BarePageQuery,
    success: pageSuccess(Download, 'downloads, by day'),
    errors: [],
    concurrency: 'none',
  },
} as const satisfies RouteTable;
