import * as z from 'zod';
import {
  AnnouncedEvidence,
  EvidenceDescription,
  EvidenceInput,
  KeptEvidence,
  Upload,
} from '../../domain/evidence.ts';
import { EvidenceId, ProjectId } from '../../domain/identifiers.ts';
import { listed, NoQuery, PageQuery } from '../lists.ts';
import type { RouteTable } from '../route.ts';

const ofProject = z.strictObject({ projectId: ProjectId });
const ofEvidence = z.strictObject({ projectId: ProjectId, evidenceId: EvidenceId });

export const evidenceRoutes = {
  listEvidence: {
    service: 'evidence',
    method: 'GET',
    path: '/projects/{projectId}/evidence',
    summary: 'List the evidence of a project that you may see',
    access: { action: 'programme.read', on: 'project' },
    params: ofProject,
    query: PageQuery,
    success: listed(KeptEvidence, 'evidence'),
    errors: [],
    concurrency: 'none',
  },
  announceEvidence: {
    service: 'evidence',
    method: 'POST',
    path: '/projects/{projectId}/evidence',
    summary: 'Announce a file and get the request that uploads it',
    access: { action: 'evidence.write', on: 'project' },
    params: ofProject,
    query: NoQuery,
    body: EvidenceInput,
    success: {
      201: {
        description: 'The evidence, waiting for its file.',
        body: AnnouncedEvidence,
        caching: 'never',
      },
    },
    errors: [],
    concurrency: 'create',
  },
  getEvidence: {
    service: 'evidence',
    method: 'GET',
    path: '/projects/{projectId}/evidence/{evidenceId}',
    summary: 'Read the description and status of a file',
    access: { action: 'programme.read', on: 'project' },
    params: ofEvidence,
    query: NoQuery,
    success: { 200: { description: 'The evidence.', body: KeptEvidence } },
    errors: [],
    concurrency: 'read',
  },
  describeEvidence: {
    service: 'evidence',
    method: 'PUT',
    path: '/projects/{projectId}/evidence/{evidenceId}',
    summary: 'Change the description of a file or who may see it; the file itself does not change',
    access: { action: 'evidence.write', on: 'project' },
    params: ofEvidence,
    query: NoQuery,
    body: EvidenceDescription,
    success: { 200: { description: 'The evidence after the change.', body: KeptEvidence } },
    errors: ['period_closed', 'in_use'],
    concurrency: 'change',
  },
  renewUpload: {
    service: 'evidence',
    method: 'POST',
    path: '/projects/{projectId}/evidence/{evidenceId}/upload',
    summary: 'Get a new upload request for a file that has not been uploaded',
    access: { action: 'evidence.write', on: 'project' },
    params: ofEvidence,
    query: NoQuery,
    success: { 200: { description: 'The upload request.', body: Upload, caching: 'never' } },
    errors: ['evidence_stored'],
    concurrency: 'none',
  },
  completeEvidence: {
    service: 'evidence',
    method: 'POST',
    path: '/projects/{projectId}/evidence/{evidenceId}/completion',
    summary: 'Check the uploaded file, and store it if it matches the announcement',
    access: { action: 'evidence.write', on: 'project' },
    params: ofEvidence,
    query: NoQuery,
    success: { 200: { description: 'The evidence with its file stored.', body: KeptEvidence } },
    errors: ['evidence_awaited', 'evidence_differs', 'evidence_stored'],
    concurrency: 'change',
  },
  getEvidenceContent: {
    service: 'evidence',
    method: 'GET',
    path: '/projects/{projectId}/evidence/{evidenceId}/content',
    summary: 'Download a file through a short-lived link',
    access: { action: 'programme.read', on: 'project' },
    params: ofEvidence,
    query: NoQuery,
    success: { 303: { description: 'Redirects to the file.', caching: 'never' } },
    errors: ['evidence_awaited'],
    concurrency: 'none',
  },
} as const satisfies RouteTable;
