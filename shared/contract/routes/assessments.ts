import {
  AssessmentInput,
  assessmentKind,
  VersionedAssessment,
} from '../../domain/evaluation/assessment.ts';
import { programmeKind } from '../../domain/programme/programme.ts';
import { NoQuery, PageQuery, pageSuccess } from '../lists.ts';
import type { RouteTable } from '../route.ts';

export const assessmentRoutes = {
  listAssessments: {
    service: 'evaluations',
    method: 'GET',
    path: '/programmes/{programmeId}/assessments',
    summary: 'List the assessments of a programme',
    description: 'Answers a page of the assessments of the programme and its projects.',
    access: { action: 'programme.read', on: 'programme' },
    params: programmeKind.key,
    query: PageQuery.extend(assessmentKind.schema.pick({ projectId: true }).partial().shape),
    success: pageSuccess(VersionedAssessment, 'assessments, each page newest first'),
    errors: [],
    concurrency: 'content',
  },
  getAssessment: {
    service: 'evaluations',
    method: 'GET',
    path: '/programmes/{programmeId}/assessments/{assessmentId}',
    summary: 'Read an assessment',
    description: 'Answers one assessment with its ratings by criterion.',
    access: { action: 'programme.read', on: 'programme' },
    params: assessmentKind.key,
    query: NoQuery,
    success: { 200: { description: 'The assessment.', body: VersionedAssessment } },
    errors: [],
    concurrency: 'read',
  },
  putAssessment: {
    service: 'evaluations',
    method: 'PUT',
    path: '/programmes/{programmeId}/assessments/{assessmentId}',
    summary: 'Create or replace an assessment',
    description:
      'Creates an assessment under an id that the programme chooses, or replaces all of it. Each criterion is rated on one scale, with the reason for the rating.',
    access: { action: 'assessment.write', on: 'programme' },
    params: assessmentKind.key,
    query: NoQuery,
    body: AssessmentInput,
    success: {
      200: { description: 'The assessment after the change.', body: VersionedAssessment },
      201: { description: 'The new assessment.', body: VersionedAssessment },
    },
    errors: [],
    concurrency: 'put',
  },
} as const satisfies RouteTable;
