import * as z from 'zod';
import { Instant } from '../../domain/dates.ts';
import { RecordedChange } from '../../domain/history/history.ts';
import {
  CheckpointVerification,
  HistoryVerification,
} from '../../domain/history/verify-history.ts';
import { programmeKind } from '../../domain/programme/programme.ts';
import { projectKind } from '../../domain/programme/project.ts';
import { reportKind } from '../../domain/reports/report.ts';
import { BarePageQuery, NoParams, NoQuery, pageSuccess } from '../lists.ts';
import type { RouteTable } from '../route.ts';

const OneRecord = z.strictObject({
  of: z
    .string()
    .max(400)
    .optional()
    .describe('Only the record at this address, for instance `/projects/p/results/r`.'),
});
const ChangesQuery = BarePageQuery.extend({
  ...OneRecord.shape,
  since: Instant.optional().describe('Changes at or after this time.'),
  until: Instant.optional().describe('Changes before this time.'),
});

const changes = pageSuccess(RecordedChange, 'changes, newest first');
const verified = {
  200: {
    description: 'Whether the stored records and histories are unaltered.',
    body: HistoryVerification,
  },
} as const;

export const historyRoutes = {
  listProgrammeHistory: {
    service: 'history',
    method: 'GET',
    path: '/programmes/{programmeId}/history',
    summary: 'List the changes of a programme and of all it owns except its projects',
    access: { action: 'history.read', on: 'programme' },
    params: programmeKind.key,
    query: ChangesQuery,
    success: changes,
    errors: [],
    concurrency: 'content',
  },
  verifyProgrammeHistory: {
    service: 'history',
    method: 'GET',
    path: '/programmes/{programmeId}/history/verify',
    summary: 'Verify the histories of a programme and of all it owns except its projects',
    access: { action: 'history.read', on: 'programme' },
    params: programmeKind.key,
    query: OneRecord,
    success: verified,
    errors: [],
    concurrency: 'content',
  },
  listProjectHistory: {
    service: 'history',
    method: 'GET',
    path: '/projects/{projectId}/history',
    summary: 'List the changes of a project and of all it owns',
    access: { action: 'history.read', on: 'project' },
    params: projectKind.key,
    query: ChangesQuery,
    success: changes,
    errors: [],
    concurrency: 'content',
  },
  verifyProjectHistory: {
    service: 'history',
    method: 'GET',
    path: '/projects/{projectId}/history/verify',
    summary: 'Verify the histories of a project and of all it owns',
    access: { action: 'history.read', on: 'project' },
    params: projectKind.key,
    query: OneRecord,
    success: verified,
    errors: [],
    concurrency: 'content',
  },
  listReportHistory: {
    service: 'history',
    method: 'GET',
    path: '/reports/{reportId}/history',
    summary: 'List the changes of a report',
    access: { action: 'history.read', on: 'report' },
    params: reportKind.key,
    query: ChangesQuery.omit({ of: true }),
    success: changes,
    errors: [],
    concurrency: 'content',
  },
  verifyReportHistory: {
    service: 'history',
    method: 'GET',
    path: '/reports/{reportId}/history/verify',
    summary: 'Verify the history of a report',
    access: { action: 'history.read', on: 'report' },
    params: reportKind.key,
    query: z.strictObject({}),
    success: verified,
    errors: [],
    concurrency: 'content',
  },
  verifyCheckpoints: {
    service: 'history',
    method: 'GET',
    path: '/checkpoints/verify',
    summary: 'Verify that every programme and project of the checkpoints still exists',
    access: { action: 'checkpoint.read', on: 'caller' },
    params: NoParams,
    query: NoQuery,
    success: {
      200: { description: 'The missing programmes and projects.', body: CheckpointVerification },
    },
    errors: [],
    concurrency: 'content',
  },
} as const satisfies RouteTable;
