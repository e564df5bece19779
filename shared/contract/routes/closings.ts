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
    description: 'Answers a page of the closings, those that were reopened included.',
    access: { action: 'programme.read', on: 'programme' },
    params: programmeKind.key,
    query: PageQuery.extend(closingKind.schema.pick({ status: true }).partial().shape),
    success: pageSuccess(VersionedClosing, 'closings, by id'),
    errors: [],
    concurrency: 'content',
  },
  getClosing: {
    service: 'outcomes',
    method: 'GET',
    path: '/programmes/{programmeId}/closings/{closingId}',
    summary: 'Read a closing',
    description: 'Answers one closing: its days, and whether it is in force.',
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
    description:
      'Closes all periods that lie within these days: their values and reviews do not change any more. With `status` reopened and a reason it opens them again. The days of a closing change only after it was reopened. Look at `remaining` first to see what would be locked out.',
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
    description:
      'Counts, project by project, the periods within these days that have no approved value: not recorded, draft, returned or submitted. It is what a closing of these days would lock out.',
    access: { action: 'period.close', on: 'programme' },
    params: programmeKind.key,
    query: DayRange,
    success: { 200: { description: 'The counts.', body: Remaining } },
    errors: ['records_too_large'],
    concurrency: 'content',
  },
} as const satisfies RouteTable;
