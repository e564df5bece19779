import * as z from 'zod';
import { CalendarDate } from '../../domain/dates.ts';
import { Conclusion } from '../../domain/evaluation/conclusion.ts';
import { projectKind } from '../../domain/programme/project.ts';
import type { RouteTable } from '../route.ts';

export const conclusionRoutes = {
  getConclusion: {
    service: 'evaluations',
    method: 'GET',
    path: '/projects/{projectId}/conclusion',
    summary: 'Find out what is done and what is missing for the conclusion of a project',
    access: { action: 'programme.read', on: 'project' },
    params: projectKind.key,
    query: z.strictObject({
      asOf: CalendarDate.optional().describe('The day it is looked at; today if not given.'),
    }),
    success: { 200: { description: 'The steps, each with its state.', body: Conclusion } },
    errors: ['records_too_large'],
    concurrency: 'none',
  },
} as const satisfies RouteTable;
