import {
  ConditionInput,
  conditionKind,
  VersionedCondition,
} from '../../domain/evaluation/condition.ts';
import { programmeKind } from '../../domain/programme/programme.ts';
import { NoQuery, PageQuery, pageSuccess } from '../lists.ts';
import type { RouteTable } from '../route.ts';

export const conditionRoutes = {
  listConditions: {
    service: 'evaluations',
    method: 'GET',
    path: '/programmes/{programmeId}/conditions',
    summary: 'List the external conditions of a programme and its projects',
    description:
      'Answers a page of the external conditions, such as a pandemic or a flood, that befell the programme or a project.',
    access: { action: 'programme.read', on: 'programme' },
    params: programmeKind.key,
    query: PageQuery.extend(
      conditionKind.schema.pick({ projectId: true, kind: true }).partial().shape,
    ),
    success: pageSuccess(VersionedCondition, 'external conditions, by id'),
    errors: [],
    concurrency: 'content',
  },
  getCondition: {
    service: 'evaluations',
    method: 'GET',
    path: '/programmes/{programmeId}/conditions/{conditionId}',
    summary: 'Read a condition',
    description:
      'Answers one external condition: what happened, its effect and what was done about it.',
    access: { action: 'programme.read', on: 'programme' },
    params: conditionKind.key,
    query: NoQuery,
    success: { 200: { description: 'The condition.', body: VersionedCondition } },
    errors: [],
    concurrency: 'read',
  },
  putCondition: {
    service: 'evaluations',
    method: 'PUT',
    path: '/programmes/{programmeId}/conditions/{conditionId}',
    summary: 'Create or replace an external condition of the programme or of your project',
    description:
      'Creates an external condition under a chosen id, or replaces all of it. Coordinators write those of the programme and of every project; implementers those of projects of their organisation. Its project does not change.',
    access: { action: 'programme.read', on: 'programme' },
    params: conditionKind.key,
    query: NoQuery,
    body: ConditionInput,
    success: {
      200: { description: 'The condition after the change.', body: VersionedCondition },
      201: { description: 'The new condition.', body: VersionedCondition },
    },
    errors: ['forbidden'],
    concurrency: 'put',
  },
} as const satisfies RouteTable;
