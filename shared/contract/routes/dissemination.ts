import * as z from 'zod';
import { DisseminationId, ReportId } from '../../domain/identifiers.ts';
import { DisseminationInput, KeptDissemination } from '../../domain/meetings/dissemination.ts';
import { Download } from '../../domain/meetings/download.ts';
import { listed, NoQuery, PageQuery } from '../lists.ts';
import type { RouteTable } from '../route.ts';

const ofReport = z.strictObject({ reportId: ReportId });
const ofDissemination = ofReport.extend({ disseminationId: DisseminationId });

/** Who was sent a report, and who fetched it. */
export const disseminationRoutes = {
  listDisseminations: {
    service: 'meetings',
    method: 'GET',
    path: '/reports/{reportId}/disseminations',
    summary: 'List to whom a report was sent',
    access: { action: 'dissemination.read', on: 'report' },
    params: ofReport,
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
    params: ofReport,
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
    params: ofDissemination,
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
    params: ofDissemination,
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
    params: ofReport,
    query: PageQuery,
    success: listed(Download, 'downloads'),
    errors: [],
    concurrency: 'none',
  },
} as const satisfies RouteTable;
