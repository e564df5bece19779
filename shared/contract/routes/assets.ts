import { AssetInput, assetKind, VersionedAsset } from '../../domain/evaluation/asset.ts';
import { projectKind } from '../../domain/programme/project.ts';
import { NoQuery, PageQuery, pageSuccess } from '../lists.ts';
import type { RouteTable } from '../route.ts';

export const assetRoutes = {
  listAssets: {
    service: 'evaluations',
    method: 'GET',
    path: '/projects/{projectId}/assets',
    summary: 'List the assets of a project',
    description: 'Answers a page of what the project built or delivered.',
    access: { action: 'programme.read', on: 'project' },
    params: projectKind.key,
    query: PageQuery,
    success: pageSuccess(VersionedAsset, 'assets, by id'),
    errors: [],
    concurrency: 'content',
  },
  getAsset: {
    service: 'evaluations',
    method: 'GET',
    path: '/projects/{projectId}/assets/{assetId}',
    summary: 'Read an asset',
    description: 'Answers one asset with its handover, and who runs and maintains it.',
    access: { action: 'programme.read', on: 'project' },
    params: assetKind.key,
    query: NoQuery,
    success: { 200: { description: 'The asset.', body: VersionedAsset } },
    errors: [],
    concurrency: 'read',
  },
  putAsset: {
    service: 'evaluations',
    method: 'PUT',
    path: '/projects/{projectId}/assets/{assetId}',
    summary: 'Create or replace an asset with its handover, operation and maintenance',
    description:
      'Creates an asset under an id that the project chooses, or replaces all of it. The project counts as concluded only when each asset was handed over and somebody runs it.',
    access: { action: 'asset.write', on: 'project' },
    params: assetKind.key,
    query: NoQuery,
    body: AssetInput,
    success: {
      200: { description: 'The asset after the change.', body: VersionedAsset },
      201: { description: 'The new asset.', body: VersionedAsset },
    },
    errors: [],
    concurrency: 'put',
  },
} as const satisfies RouteTable;
