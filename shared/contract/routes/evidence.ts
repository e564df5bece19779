import {
  AnnouncedEvidence,
  ErasedEvidence,
  EvidenceDescription,
  EvidenceInput,
  evidenceKind,
  Upload,
  VersionedEvidence,
} from '../../domain/evidence/evidence.ts';
import { projectKind } from '../../domain/programme/project.ts';
import { ErasureInput } from '../../domain/withdrawal/erase.ts';
import { NoQuery, PageQuery, pageSuccess } from '../lists.ts';
import type { RouteTable } from '../route.ts';

export const evidenceRoutes = {
  listEvidence: {
    service: 'evidence',
    method: 'GET',
    path: '/projects/{projectId}/evidence',
    summary: 'List the evidence of a project that you may see',
    description:
      'Answers a page of the descriptions of files. Who may not see drafts of the project sees stored files that are marked `public`.',
    access: { action: 'programme.read', on: 'project' },
    params: projectKind.key,
    query: PageQuery.extend(
      evidenceKind.schema.pick({ status: true, mediaType: true }).partial().shape,
    ),
    success: pageSuccess(VersionedEvidence, 'evidence, each page newest first'),
    errors: [],
    concurrency: 'content',
  },
  announceEvidence: {
    service: 'evidence',
    method: 'POST',
    path: '/projects/{projectId}/evidence',
    summary: 'Announce a file and get the request that uploads it',
    description:
      'Announces a file by its name, media type, size and SHA-256, and answers with the request that uploads it straight to the store, valid for some minutes. The file counts as evidence once it was uploaded and `completion` has checked it. Name and hash are personal data: they can be erased.',
    access: { action: 'evidence.write', on: 'project' },
    params: projectKind.key,
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
    personal: evidenceKind.personal,
    concurrency: 'create',
  },
  getEvidence: {
    service: 'evidence',
    method: 'GET',
    path: '/projects/{projectId}/evidence/{evidenceId}',
    summary: 'Read the description and status of a file',
    description: 'Answers the description of one file, and whether it is stored.',
    access: { action: 'programme.read', on: 'project' },
    params: evidenceKind.key,
    query: NoQuery,
    success: { 200: { description: 'The evidence.', body: VersionedEvidence } },
    errors: [],
    concurrency: 'read',
  },
  describeEvidence: {
    service: 'evidence',
    method: 'PUT',
    path: '/projects/{projectId}/evidence/{evidenceId}',
    summary: 'Change the description of a file or who may see it; the file itself does not change',
    description:
      'Replaces the title, the details of a photograph and whether every member may see the file; the file itself never changes. Refused while an approved value or a closed period cites it.',
    access: { action: 'evidence.write', on: 'project' },
    params: evidenceKind.key,
    query: NoQuery,
    body: EvidenceDescription,
    success: { 200: { description: 'The evidence after the change.', body: VersionedEvidence } },
    errors: ['erased', 'period_closed', 'in_use'],
    concurrency: 'change',
  },
  renewUpload: {
    service: 'evidence',
    method: 'POST',
    path: '/projects/{projectId}/evidence/{evidenceId}/upload',
    summary: 'Get a new upload request for a file that has not been uploaded',
    description:
      'Answers a new upload request for a file that is announced and not yet stored. It changes nothing: an earlier request stays valid until it expires.',
    access: { action: 'evidence.write', on: 'project' },
    params: evidenceKind.key,
    query: NoQuery,
    success: { 200: { description: 'The upload request.', body: Upload, caching: 'never' } },
    errors: ['erased', 'evidence_stored'],
    concurrency: 'none',
  },
  completeEvidence: {
    service: 'evidence',
    method: 'POST',
    path: '/projects/{projectId}/evidence/{evidenceId}/completion',
    summary: 'Check the uploaded file, and store it if it matches the announcement',
    description:
      'Compares what was uploaded with what was announced: size, type, SHA-256 and whether the content is of that type. If all agree, the file is stored and never changes again.',
    access: { action: 'evidence.write', on: 'project' },
    params: evidenceKind.key,
    query: NoQuery,
    success: {
      200: { description: 'The evidence with its file stored.', body: VersionedEvidence },
    },
    errors: ['erased', 'evidence_awaited', 'evidence_differs', 'evidence_stored'],
    concurrency: 'change',
  },
  getEvidenceContent: {
    service: 'evidence',
    method: 'GET',
    path: '/projects/{projectId}/evidence/{evidenceId}/content',
    summary: 'Download a file through a short-lived link',
    description:
      'Redirects to a link that downloads the file; it is valid for a short while and needs no token. Who may not see drafts of the project gets stored files that are marked `public`.',
    access: { action: 'programme.read', on: 'project' },
    params: evidenceKind.key,
    query: NoQuery,
    success: { 303: { description: 'Redirects to the file.', caching: 'never' } },
    errors: ['erased', 'evidence_awaited'],
    concurrency: 'none',
  },
  eraseEvidence: {
    service: 'evidence',
    method: 'POST',
    path: '/projects/{projectId}/evidence/{evidenceId}/erasure',
    summary: 'Erase a file with its name and hash, for good, with a reason',
    description:
      'Erases the file, its name and its hash, for good, for instance where it shows somebody who did not consent. The record stays, with who erased it and why. The answer lists the reports that have name and hash frozen in them: withdraw them. A retry completes an erasure that was interrupted.',
    access: { action: 'personal.erase', on: 'project' },
    params: evidenceKind.key,
    query: NoQuery,
    body: ErasureInput,
    success: {
      200: {
        description: 'What remains, and the reports that have it frozen.',
        body: ErasedEvidence,
      },
    },
    errors: ['erased'],
    concurrency: 'change',
    evenHeld: true,
  },
} as const satisfies RouteTable;
