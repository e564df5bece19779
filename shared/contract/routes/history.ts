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
import { listed, NoParams, NoQuery, PageQuery } from '../lists.ts';
import type { RouteTable } from '../route.ts';

const OneRecord = z.strictObject({
  of: z
    .string()
    .max(400)
    .optional()
    .describe('The address of one record, for instance `/projects/p/results/r`; all without it.'),
});
const ChangesQuery = PageQuery.extend({
  ...OneRecord.shape,
  since: Instant.optional().describe('Changes from this moment on.'),
  until: Instant.optional().describe('Changes before this moment.'),
});

const changes = listed(RecordedChange, 'changes, the newest first');
const verified = {
  200: {
    description: 'Whether records and histories are what was written.',
    body: HistoryVerification,
  },
} as const;

export const historyRoutes = {
  listProgrammeHistory: {
    service: 'history',
    method: 'GET',
    path: '/programmes/{programmeId}/history',
    summary: 'Read who changed what, when and why, in a programme beside its projects',
    access: { action: 'history.read', on: 'programme' },
    params: programmeKind.key,
    query: ChangesQuery,
    success: changes,
    errors: [],
    concurrency: 'none',
  },
  verifyProgrammeHistory: {
    service: 'history',
    method: 'GET',
    path: '/programmes/{programmeId}/history/verify',
    summary: 'Verify the histories of a programme and what lies beside its projects',
    access: { action: 'history.read', on: 'programme' },
    params: programmeKind.key,
    query: OneRecord,
    success: verified,
    errors: [],
    concurrency: 'none',
  },
  listProjectHistory: {
    service: 'history',
    method: 'GET',
    path: '/projects/{projectId}/history',
    summary: 'Read who changed what, when and why, in a project and all that it owns',
    access: { action: 'history.read', on: 'project' },
    params: projectKind.key,
    query: ChangesQuery,
    success: changes,
    errors: [],
    concurrency: 'none',
  },
  verifyProjectHistory: {
    service: 'history',
    method: 'GET',
    path: '/projects/{projectId}/history/verify',
    summary: 'Verify the histories of a project and all that it owns',
    access: { action: 'history.read', on: 'project' },
    params: projectKind.key,
    query: OneRecord,
    success: verified,
    errors: [],
    concurrency: 'none',
  },
  listReportHistory: {
    service: 'history',
    method: 'GET',
    path: '/reports/{reportId}/history',
    summary: 'Read what became of a report, and when',
    access: { action: 'history.read', on: 'report' },
    params: reportKind.key,
    query: ChangesQuery.omit({ of: true }),
    success: changes,
    errors: [],
    concurrency: 'none',
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
    concurrency: 'none',
  },
  verifyCheckpoints: {
    service: 'history',
    method: 'GET',
    path: '/checkpoints/verify',
    summary: 'Verify that every programme and project that was ever noted is still there',
    access: { action: 'checkpoint.read', on: 'caller' },
    params: NoParams,
    query: NoQuery,
    success: {
      200: { description: 'Which of them are gone.', body: CheckpointVerification },
    },
    errors: [],
    concurrency: 'none',
  },
} as const satisfies RouteTable;
