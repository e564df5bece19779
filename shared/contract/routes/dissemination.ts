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
    description: 'Answers a page of whom the report was sent to.',
    access: { action: 'dissemination.read', on: 'report' },
    params: reportKind.key,
    query: PageQuery,
    success: pageSuccess(VersionedDissemination, 'disseminations, each page newest first'),
    errors: [],
    concurrency: 'content',
  },
  noteDissemination: {
    service: 'meetings',
    method: 'POST',
    path: '/reports/{reportId}/disseminations',
    summary: 'Record a dissemination: that a report was sent to an organisation or office',
    description:
      'Records that a finished report was sent to an organisation of the programme or to an office outside it; it sends nothing. No person is named.',
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
    description: 'Answers one sending of the report: to whom, when and how.',
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
    description: 'Replaces all of what was recorded of a sending.',
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
    description:
      'Answers a page of who downloaded the report, noted once for each member and day. The notes of a member end with the erasure of the member.',
    access: { action: 'dissemination.read', on: 'report' },
    params: reportKind.key,
    query: BarePageQuery,
    success: pageSuccess(Download, 'downloads, by day'),
    errors: [],
    concurrency: 'content',
  },
} as const satisfies RouteTable;
