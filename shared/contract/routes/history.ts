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
    description:
      'Answers a page of the changes, the newest first: who changed which record when and why, and what the changed fields held before. `of` narrows it to one record. Projects have a history of their own.',
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
    description:
      'Recomputes the hashes of all stored changes and compares the records with the last checkpoint. It names each record that was altered, rolled back or lost, lost projects too. Without `of` it also takes the next checkpoint.',
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
    description:
      'Answers a page of the changes of the project and of all it owns, the newest first: who changed which record when and why, and what the changed fields held before. `of` narrows it to one record.',
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
    description:
      'Recomputes the hashes of all stored changes and compares the records with the last checkpoint. It names each record that was altered, rolled back or lost. Without `of` it also takes the next checkpoint.',
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
    description:
      'Answers a page of the changes of the report and its disseminations, the newest first.',
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
    description:
      'Recomputes the hashes of all stored changes of the report and its disseminations and compares them with the last checkpoint of the programme.',
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
    description:
      'Looks up every programme and project that has a checkpoint and names those that are missing now. A lost programme has no members who could verify it, so administrators verify all.',
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
