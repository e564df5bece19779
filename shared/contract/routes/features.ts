import { programmeKind } from '../../domain/programme/programme.ts';
import { FeatureInput, featureKind, VersionedFeature } from '../../domain/sharing/feature.ts';
import { NoQuery, PageQuery, pageSuccess } from '../lists.ts';
import type { RouteTable } from '../route.ts';

export const featureRoutes = {
  listFeatures: {
    service: 'evaluations',
    method: 'GET',
    path: '/programmes/{programmeId}/features',
    summary: 'List the features of a programme',
    description: 'Answers a page of the strengths of the programme that were affirmed by others.',
    access: { action: 'programme.read', on: 'programme' },
    params: programmeKind.key,
    query: PageQuery,
    success: pageSuccess(VersionedFeature, 'features, by id'),
    errors: [],
    concurrency: 'content',
  },
  getFeature: {
    service: 'evaluations',
    method: 'GET',
    path: '/programmes/{programmeId}/features/{featureId}',
    summary: 'Read a feature',
    description: 'Answers one feature with who affirmed it and where that is published.',
    access: { action: 'programme.read', on: 'programme' },
    params: featureKind.key,
    query: NoQuery,
    success: { 200: { description: 'The feature.', body: VersionedFeature } },
    errors: [],
    concurrency: 'read',
  },
  putFeature: {
    service: 'evaluations',
    method: 'PUT',
    path: '/programmes/{programmeId}/features/{featureId}',
    summary: 'Create or replace a programme strength recognised at a meeting',
    description:
      'Creates a feature under an id that the programme chooses, or replaces all of it. It names who affirmed it, and may name the meeting at which they did.',
    access: { action: 'feature.write', on: 'programme' },
    params: featureKind.key,
    query: NoQuery,
    body: FeatureInput,
    success: {
      200: { description: 'The feature after the change.', body: VersionedFeature },
      201: { description: 'The new feature.', body: VersionedFeature },
    },
    errors: [],
    concurrency: 'put',
  },
} as const satisfies RouteTable;
