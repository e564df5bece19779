import * as z from 'zod';
import { EventDate, Instant } from '../../domain/dates.ts';
import { programmeKind } from '../../domain/programme/programme.ts';
import { projectKind } from '../../domain/programme/project.ts';
import { ProgrammeProgress } from '../../domain/progress/programme-progress.ts';
import { ProjectProgress } from '../../domain/progress/project-progress.ts';
import { DataQuality } from '../../domain/quality/data-quality.ts';
import { GroupedBy } from '../../domain/rollup/grouped/group.ts';
import type { RouteTable } from '../route.ts';

const AsOfQuery = z.strictObject({
  asOf: EventDate.optional().describe('Later values are left out; today by default.'),
});

const ProgressQuery = AsOfQuery.extend({
  knownAt: Instant.optional().describe(
    'An earlier moment: the figures and their targets as they were known then; now by default.',
  ),
});

/** Figures computed from the records on request; none of them is stored. */
export const progressRoutes = {
  getProgrammeProgress: {
    service: 'outcomes',
    method: 'GET',
    path: '/programmes/{programmeId}/progress',
    summary: 'Aggregate the approved values of all projects by common indicator',
    description:
      'Combines the approved values of all projects by common indicator, each by its declared rule, with targets, coverage and what was left out and why. With `by` it also answers each group. Missing figures are never taken as zero. With `knownAt` it answers what was known at an earlier moment.',
    access: { action: 'programme.read', on: 'programme' },
    params: programmeKind.key,
    query: ProgressQuery.extend({
      by: GroupedBy.optional().describe('Also by category, by place or by organisation.'),
    }),
    success: { 200: { description: 'The progress at the date.', body: ProgrammeProgress } },
    errors: ['records_too_large'],
    concurrency: 'content',
  },
  getProjectProgress: {
    service: 'outcomes',
    method: 'GET',
    path: '/projects/{projectId}/progress',
    summary: 'Compute the achievement of a project from its approved values',
    description:
      'Answers for each indicator of the project its approved figures, achievement against original and revised targets, and whether the parts add up. With `knownAt` it answers what was known at an earlier moment.',
    access: { action: 'programme.read', on: 'project' },
    params: projectKind.key,
    query: ProgressQuery,
    success: { 200: { description: 'The progress at the date.', body: ProjectProgress } },
    errors: ['records_too_large'],
    concurrency: 'content',
  },
  getDataQuality: {
    service: 'outcomes',
    method: 'GET',
    path: '/programmes/{programmeId}/data-quality',
    summary:
      'List values that are overdue, without evidence, contradictory or excluded from totals',
    description:
      'Lists what is wrong with figures or missing from them: overdue, without evidence, contradictory, changed in meaning, left out of totals. Projects whose drafts the caller may not see are left out.',
    access: { action: 'quality.read', on: 'programme' },
    params: programmeKind.key,
    query: AsOfQuery,
    success: { 200: { description: 'The data quality at the date.', body: DataQuality } },
    errors: ['records_too_large'],
    concurrency: 'content',
  },
} as const satisfies RouteTable;
