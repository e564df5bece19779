import { programmeKind } from '../../domain/programme/programme.ts';
import { DayRange, Remaining } from '../../domain/progress/remaining.ts';
import { ClosingInput, closingKind, VersionedClosing } from '../../domain/review/closing.ts';
import { NoQuery, PageQuery, pageSuccess } from '../lists.ts';
import type { RouteTable } from '../route.ts';

export const closingRoutes = {
  listClosings: {
    service: 'outcomes',
    method: 'GET',
    path: '/programmes/{programmeId}/closings',
    summary: 'List the closings of a programme',
    access: { action: 'programme.read', on: 'programme' },
    params: programmeKind.key,
    query: PageQuery.extend(closingKind.schema.pick({ status: true }).partial().shape),
    success: pageSuccess(VersionedClosing, 'closings, by id'),
    errors: [],
    concurrency: 'none',
  },
  getClosing: {
    service: 'outcomes',
    method: 'GET',
    path: '/programmes/{programmeId}/closings/{closingId}',
    summary: 'Read a closing',
    access: { action: 'programme.read', on: 'programme' },
    params: closingKind.key,
    query: NoQuery,
    success: { 200: { description: 'The closing.', body: VersionedClosing } },
    errors: [],
    concurrency: 'read',
  },
  putClosing: {
    service: 'outcomes',
    method: 'PUT',
    path: '/programmes/{programmeId}/closings/{closingId}',
    summary: 'Close the periods within a span of days, or reopen them with a reason',
    access: { action: 'period.close', on: 'programme' },
    params: closingKind.key,
    query: NoQuery,
    body: ClosingInput,
    success: {
      200: { description: 'The closing after the change.', body: VersionedClosing },
      201: { description: 'The new closing.', body: VersionedClosing },
    },
    errors: ['period_closed'],
    concurrency: 'put',
  },
  getRemaining: {
    service: 'outcomes',
    method: 'GET',
    path: '/programmes/{programmeId}/remaining',
    summary: 'Count the values between two days that are not approved and would be locked',
    access: { action: 'period.close', on: 'programme' },
    params: programmeKind.key,
    query: DayRange,
    success: { 200: { description: 'The counts.', body: Remaining } },
    errors: ['records_too_large'],
    concurrency: 'none',
  },
} as const satisfies RouteTable;
