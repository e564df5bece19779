import * as z from 'zod';
import { EventDate } from '../../domain/dates.ts';
import { projectKind } from '../../domain/programme/project.ts';
import { Conclusion } from '../../domain/progress/conclusion.ts';
import type { RouteTable } from '../route.ts';

export const conclusionRoutes = {
  getConclusion: {
    service: 'evaluations',
    method: 'GET',
    path: '/projects/{projectId}/conclusion',
    summary: 'List the steps of concluding a project, completed and missing',
    description:
      'Answers what must be done before the project is concluded: periods approved, assessed, assets handed over, lessons published, report sent; with the addresses of what is missing. It is computed on each request.',
    access: { action: 'programme.read', on: 'project' },
    params: projectKind.key,
    query: z.strictObject({
      asOf: EventDate.optional().describe('Evaluated on this day; today by default.'),
    }),
    success: { 200: { description: 'The steps with their status.', body: Conclusion } },
    errors: ['records_too_large'],
    concurrency: 'content',
  },
} as const satisfies RouteTable;
