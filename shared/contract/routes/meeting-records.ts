import { FollowUp } from '../../domain/meetings/follow-up.ts';
import {
  ImplementerReportInput,
  implementerReportKind,
  VersionedImplementerReport,
} from '../../domain/meetings/implementer-report.ts';
import { meetingKind } from '../../domain/meetings/meeting.ts';
import {
  RequirementInput,
  requirementKind,
  VersionedRequirement,
} from '../../domain/meetings/requirement.ts';
import { NoQuery, PageQuery, pageSuccess } from '../lists.ts';
import type { RouteTable } from '../route.ts';

/** Reports presented at a meeting, requirements issued there, and the follow-up of earlier meetings. */
export const meetingRecordRoutes = {
  listImplementerReports: {
    service: 'meetings',
    method: 'GET',
    path: '/programmes/{programmeId}/meetings/{meetingId}/implementer-reports',
    summary: 'List the reports that implementing organisations present at a meeting',
    description:
      'Answers a page of the reports that were presented at the meeting, one for each project at most.',
    access: { action: 'programme.read', on: 'programme' },
    params: meetingKind.key,
    query: PageQuery.extend(implementerReportKind.schema.pick({ projectId: true }).partial().shape),
    success: pageSuccess(VersionedImplementerReport, 'reports, by project'),
    errors: [],
    concurrency: 'content',
  },
  getImplementerReport: {
    service: 'meetings',
    method: 'GET',
    path: '/programmes/{programmeId}/meetings/{meetingId}/implementer-reports/{projectId}',
    summary: 'Read the report that a project presents at a meeting, with the hash of its figures',
    description:
      'Answers what one project presented at the meeting. The hash names the figures of that day, which later approvals do not change.',
    access: { action: 'programme.read', on: 'project' },
    params: implementerReportKind.key,
    query: NoQuery,
    success: { 200: { description: 'The report.', body: VersionedImplementerReport } },
    errors: [],
    concurrency: 'read',
  },
  putImplementerReport: {
    service: 'meetings',
    method: 'PUT',
    path: '/programmes/{programmeId}/meetings/{meetingId}/implementer-reports/{projectId}',
    summary: 'Present a finished report of a project at a meeting that is not concluded',
    description:
      'Presents a report at a meeting that is planned or held: the report must be about this project, ready, and without drafts. The record keeps the hash of its figures, so that what was shown stays known.',
    access: { action: 'meeting.present', on: 'project' },
    params: implementerReportKind.key,
    query: NoQuery,
    body: ImplementerReportInput,
    success: {
      200: {
        description: 'The presented report after the change.',
        body: VersionedImplementerReport,
      },
      201: { description: 'The presented report.', body: VersionedImplementerReport },
    },
    errors: ['meeting_locked'],
    concurrency: 'put',
  },
  listRequirements: {
    service: 'meetings',
    method: 'GET',
    path: '/programmes/{programmeId}/meetings/{meetingId}/requirements',
    summary: 'List the requirements issued at a meeting',
    description: 'Answers a page of the requirements that were issued at the meeting.',
    access: { action: 'programme.read', on: 'programme' },
    params: meetingKind.key,
    query: PageQuery,
    success: pageSuccess(
      VersionedRequirement,
      'requirements, each page in the order in which they were issued',
    ),
    errors: [],
    concurrency: 'content',
  },
  issueRequirement: {
    service: 'meetings',
    method: 'POST',
    path: '/programmes/{programmeId}/meetings/{meetingId}/requirements',
    summary: 'Record a requirement issued at a meeting that was held',
    description:
      'Records what an official required of organisations of the programme at a meeting that was held and is not concluded. Create action items from it to follow it up.',
    access: { action: 'meeting.change', on: 'programme' },
    params: meetingKind.key,
    query: NoQuery,
    body: RequirementInput,
    success: { 201: { description: 'The new requirement.', body: VersionedRequirement } },
    errors: ['meeting_locked', 'meeting_conflict'],
    concurrency: 'create',
  },
  getRequirement: {
    service: 'meetings',
    method: 'GET',
    path: '/programmes/{programmeId}/meetings/{meetingId}/requirements/{requirementId}',
    summary: 'Read a requirement',
    description: 'Answers one requirement: who required what of whom, and by when.',
    access: { action: 'programme.read', on: 'programme' },
    params: requirementKind.key,
    query: NoQuery,
    success: { 200: { description: 'The requirement.', body: VersionedRequirement } },
    errors: [],
    concurrency: 'read',
  },
  replaceRequirement: {
    service: 'meetings',
    method: 'PUT',
    path: '/programmes/{programmeId}/meetings/{meetingId}/requirements/{requirementId}',
    summary: 'Correct a requirement of a meeting that is not concluded',
    description: 'Replaces all of a requirement while its meeting is held and not concluded.',
    access: { action: 'meeting.change', on: 'programme' },
    params: requirementKind.key,
    query: NoQuery,
    body: RequirementInput,
    success: {
      200: { description: 'The requirement after the change.', body: VersionedRequirement },
    },
    errors: ['meeting_locked', 'meeting_conflict'],
    concurrency: 'change',
  },
  getFollowUp: {
    service: 'meetings',
    method: 'GET',
    path: '/programmes/{programmeId}/meetings/{meetingId}/follow-up',
    summary: 'Follow up the action items of earlier meetings',
    description:
      'Answers what became of the action items of earlier meetings by the day of this one: done, dropped, carried over, overdue, and the share that was done. It is computed on each request.',
    access: { action: 'programme.read', on: 'programme' },
    params: meetingKind.key,
    query: NoQuery,
    success: { 200: { description: 'The follow-up, computed on request.', body: FollowUp } },
    errors: ['records_too_large'],
    concurrency: 'content',
  },
} as const satisfies RouteTable;
