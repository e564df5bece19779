import { EventDate } from '../../domain/dates.ts';
import { ProgressInput, ResponseInput } from '../../domain/evaluation/management-response.ts';
import {
  RecommendationInput,
  recommendationKind,
  VersionedRecommendation,
} from '../../domain/evaluation/recommendation.ts';
import { FollowedUpRecommendation } from '../../domain/evaluation/recommendation-state.ts';
import { ActionId, ProjectId } from '../../domain/identifiers.ts';
import { programmeKind } from '../../domain/programme/programme.ts';
import { NoQuery, PageQuery, pageSuccess } from '../lists.ts';
import type { RouteTable } from '../route.ts';

const FollowUpQuery = PageQuery.extend({
  projectId: ProjectId.optional().describe('Only those that concern this project.'),
  priority: recommendationKind.schema.shape.priority.optional(),
  asOf: EventDate.optional().describe('Evaluated on this day; today by default.'),
});

export const recommendationRoutes = {
  listRecommendations: {
    service: 'evaluations',
    method: 'GET',
    path: '/programmes/{programmeId}/recommendations',
    summary: 'List the recommendations of a programme with their follow-up on a day',
    description:
      'Answers a page of the recommendations, each with its response and how far its follow-up is on the day `asOf`.',
    access: { action: 'programme.read', on: 'programme' },
    params: programmeKind.key,
    query: FollowUpQuery,
    success: pageSuccess(FollowedUpRecommendation, 'recommendations, each page newest first'),
    errors: [],
    concurrency: 'content',
  },
  getRecommendation: {
    service: 'evaluations',
    method: 'GET',
    path: '/programmes/{programmeId}/recommendations/{recommendationId}',
    summary: 'Read a recommendation',
    description: 'Answers one recommendation with its response and the progress of each action.',
    access: { action: 'programme.read', on: 'programme' },
    params: recommendationKind.key,
    query: NoQuery,
    success: { 200: { description: 'The recommendation.', body: VersionedRecommendation } },
    errors: [],
    concurrency: 'read',
  },
  putRecommendation: {
    service: 'evaluations',
    method: 'PUT',
    path: '/programmes/{programmeId}/recommendations/{recommendationId}',
    summary: 'Create a recommendation, or replace one without a response',
    description:
      'Creates a recommendation under an id that the programme chooses, or replaces one that has no response yet. It names the findings it follows from and the organisation that must respond.',
    access: { action: 'recommendation.write', on: 'programme' },
    params: recommendationKind.key,
    query: NoQuery,
    body: RecommendationInput,
    success: {
      200: { description: 'The recommendation after the change.', body: VersionedRecommendation },
      201: { description: 'The new recommendation.', body: VersionedRecommendation },
    },
    errors: ['review_conflict'],
    concurrency: 'put',
  },
  respondToRecommendation: {
    service: 'evaluations',
    method: 'PUT',
    path: '/programmes/{programmeId}/recommendations/{recommendationId}/response',
    summary: 'Respond to a recommendation addressed to your organisation',
    description:
      'Gives the response to a recommendation: whether it is accepted, why not, and the actions that are promised. Allowed for implementers of the organisation that it is addressed to, and for coordinators. A later response replaces the earlier one; actions keep their progress, and one that is not finished cannot be left out.',
    access: { action: 'programme.read', on: 'programme' },
    params: recommendationKind.key,
    query: NoQuery,
    body: ResponseInput,
    success: {
      200: { description: 'The recommendation with its response.', body: VersionedRecommendation },
    },
    errors: ['forbidden', 'review_conflict'],
    concurrency: 'change',
  },
  reportProgress: {
    service: 'evaluations',
    method: 'POST',
    path: '/programmes/{programmeId}/recommendations/{recommendationId}/actions/{actionId}/progress',
    summary: 'Report progress on an action of a management response',
    description:
      'Replaces what was reported on an action of a response; what was said before stays in the history. Allowed for implementers of the organisation that does the action or that responded, and for coordinators. To drop an action needs a reason.',
    access: { action: 'programme.read', on: 'programme' },
    params: recommendationKind.key.extend({ actionId: ActionId }),
    query: NoQuery,
    body: ProgressInput,
    success: {
      200: { description: 'The recommendation after the change.', body: VersionedRecommendation },
    },
    errors: ['forbidden'],
    concurrency: 'change',
  },
} as const satisfies RouteTable;
