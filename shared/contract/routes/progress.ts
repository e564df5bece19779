import * as z from 'zod';
import { CalendarDate } from '../../domain/dates.ts';
import { programmeKind } from '../../domain/programme/programme.ts';
import { projectKind } from '../../domain/programme/project.ts';
import { ProgrammeProgress } from '../../domain/progress/programme-progress.ts';
import { ProjectProgress } from '../../domain/progress/project-progress.ts';
import { DataQuality } from '../../domain/quality/data-quality.ts';
import type { RouteTable } from '../route.ts';

const AsOfQuery = z.strictObject({
  asOf: CalendarDate.optional().describe(
    'Values later than this are left out; today if not given.',
  ),
});

/** What the records come to; nothing here is stored. */
export const progressRoutes = {
  getProgrammeProgress: {
    service: 'outcomes',
    method: 'GET',
    path: '/programmes/{programmeId}/progress',
    summary: 'Roll the approved values of all projects up to the common indicators',
    access: { action: 'programme.read', on: 'programme' },
    params: programmeKind.key,
    query: AsOfQuery,
    success: { 200: { description: 'The progress at the date.', body: ProgrammeProgress } },
    errors: ['records_too_large'],
    concurrency: 'none',
  },
  getProjectProgress: {
    service: 'outcomes',
    method: 'GET',
    path: '/projects/{projectId}/progress',
    summary: 'See what the approved values of a project make of its baselines and targets',
    access: { action: 'programme.read', on: 'project' },
    params: projectKind.key,
    query: AsOfQuery,
    success: { 200: { description: 'The progress at the date.', body: ProjectProgress } },
    errors: ['records_too_large'],
    concurrency: 'none',
  },
  getDataQuality: {
    service: 'outcomes',
    method: 'GET',
    path: '/programmes/{programmeId}/data-quality',
    summary: 'See what is overdue, without evidence, contradictory or not summed',
    access: { action: 'quality.read', on: 'programme' },
    params: programmeKind.key,
    query: AsOfQuery,
    success: { 200: { description: 'The data quality at the date.', body: DataQuality } },
    errors: ['records_too_large'],
    concurrency: 'none',
  },
} as const satisfies RouteTable;
