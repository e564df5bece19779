import { programmeKind } from '../../domain/programme/programme.ts';
import { PublicationInput } from '../../domain/sharing/publication.ts';
import { SummaryInput, summaryKind, VersionedSummary } from '../../domain/sharing/summary.ts';
import { NoQuery, PageQuery, pageSuccess } from '../lists.ts';
import type { RouteTable } from '../route.ts';

export const summaryRoutes = {
  listSummaries: {
    service: 'experiences',
    method: 'GET',
    path: '/programmes/{programmeId}/summaries',
    summary: 'List the summaries of a programme and its projects that you may see',
    description:
      'Answers a page of the summaries. Who may not see drafts of the programme or project sees published ones only.',
    access: { action: 'programme.read', on: 'programme' },
    params: programmeKind.key,
    query: PageQuery.extend(
      summaryKind.schema.pick({ projectId: true, status: true }).partial().shape,
    ),
    success: pageSuccess(VersionedSummary, 'summaries, each page by its day, newest first'),
    errors: [],
    concurrency: 'content',
  },
  writeSummary: {
    service: 'experiences',
    method: 'POST',
    path: '/programmes/{programmeId}/summaries',
    summary:
      'Create a summary of the programme or of your project; it is a draft until it is published',
    description:
      'Creates a summary as a draft: a paragraph that stands at the beginning of reports. Coordinators write those of the programme and of every project; implementers those of projects of their organisation. A report has the newest published one that is not later than its date; where there is none, it has none.',
    access: { action: 'programme.read', on: 'programme' },
    params: programmeKind.key,
    query: NoQuery,
    body: SummaryInput,
    success: { 201: { description: 'The new summary.', body: VersionedSummary } },
    errors: ['forbidden', 'project_archived'],
    concurrency: 'create',
  },
  getSummary: {
    service: 'experiences',
    method: 'GET',
    path: '/programmes/{programmeId}/summaries/{summaryId}',
    summary: 'Read a summary',
    description:
      'Answers one summary with its authors; a draft only to those who may see drafts of the programme or project.',
    access: { action: 'programme.read', on: 'programme' },
    params: summaryKind.key,
    query: NoQuery,
    success: { 200: { description: 'The summary.', body: VersionedSummary } },
    errors: [],
    concurrency: 'read',
  },
  replaceSummary: {
    service: 'experiences',
    method: 'PUT',
    path: '/programmes/{programmeId}/summaries/{summaryId}',
    summary: 'Replace a summary that is not published',
    description:
      'Replaces all of a draft; the caller becomes one of its authors. Unpublish a published summary first. Coordinators replace every summary, implementers those of projects of their organisation. Its project does not change.',
    access: { action: 'programme.read', on: 'programme' },
    params: summaryKind.key,
    query: NoQuery,
    body: SummaryInput,
    success: { 200: { description: 'The summary after the change.', body: VersionedSummary } },
    errors: ['forbidden', 'review_conflict', 'project_archived'],
    concurrency: 'change',
  },
  publishSummary: {
    service: 'experiences',
    method: 'POST',
    path: '/programmes/{programmeId}/summaries/{summaryId}/publication',
    summary: 'Publish a summary, or unpublish it with a reason',
    description:
      '`publish` shows the summary to every member and to reports; it needs an author beside the one who publishes. `unpublish` makes it a draft again and needs a reason.',
    access: { action: 'summary.publish', on: 'programme' },
    params: summaryKind.key,
    query: NoQuery,
    body: PublicationInput,
    success: { 200: { description: 'The summary after the step.', body: VersionedSummary } },
    errors: ['review_conflict', 'own_text', 'project_archived'],
    concurrency: 'change',
  },
} as const satisfies RouteTable;
