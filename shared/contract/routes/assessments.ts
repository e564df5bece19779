import * as z from 'zod';
import { AssessmentInput, KeptAssessment } from '../../domain/evaluation/assessment.ts';
import { AssessmentId, ProgrammeId } from '../../domain/identifiers.ts';
import { listed, NoQuery, PageQuery } from '../lists.ts';
import type { RouteTable } from '../route.ts';

const ofProgramme = z.strictObject({ programmeId: ProgrammeId });
const ofAssessment = z.strictObject({ programmeId: ProgrammeId, assessmentId: AssessmentId });

export const assessmentRoutes = {
  listAssessments: {
    service: 'evaluations',
    method: 'GET',
    path: '/programmes/{programmeId}/assessments',
    summary: 'List the assessments of a programme',
    access: { action: 'programme.read', on: 'programme' },
    params: ofProgramme,
    query: PageQuery,
    success: listed(KeptAssessment, 'assessments'),
    errors: [],
    concurrency: 'none',
  },
  getAssessment: {
    service: 'evaluations',
    method: 'GET',
    path: '/programmes/{programmeId}/assessments/{assessmentId}',
    summary: 'Read an assessment',
    access: { action: 'programme.read', on: 'programme' },
    params: ofAssessment,
    query: NoQuery,
    success: { 200: { description: 'The assessment.', body: KeptAssessment } },
    errors: [],
    concurrency: 'read',
  },
  putAssessment: {
    service: 'evaluations',
    method: 'PUT',
    path: '/programmes/{programmeId}/assessments/{assessmentId}',
    summary: 'Create or replace an assessment',
    access: { action: 'assessment.write', on: 'programme' },
    params: ofAssessment,
    query: NoQuery,
    body: AssessmentInput,
    success: {
      200: { description: 'The assessment after the change.', body: KeptAssessment },
      201: { description: 'The new assessment.', body: KeptAssessment },
    },
    errors: [],
    concurrency: 'put',
  },
} as const satisfies RouteTable;
