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
    access: { action: 'programme.read', on: 'programme' },
    params: programmeKind.key,
    query: PageQuery,
    success: pageSuccess(VersionedFeature, 'features, by id'),
    errors: [],
    concurrency: 'none',
  },
  getFeature: {
    service: 'evaluations',
    method: 'GET',
    path: '/programmes/{programmeId}/features/{featureId}',
    summary: 'Read a feature',
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
