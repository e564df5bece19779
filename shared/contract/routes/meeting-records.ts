import * as z from 'zod';
import { MeetingId, ProgrammeId, ProjectId, RequirementId } from '../../domain/identifiers.ts';
import { FollowUp } from '../../domain/meetings/follow-up.ts';
import {
  ImplementerReportInput,
  KeptImplementerReport,
} from '../../domain/meetings/implementer-report.ts';
import { KeptRequirement, RequirementInput } from '../../domain/meetings/requirement.ts';
import { listed, NoQuery, PageQuery } from '../lists.ts';
import type { RouteTable } from '../route.ts';

const ofMeeting = z.strictObject({ programmeId: ProgrammeId, meetingId: MeetingId });
const ofProject = ofMeeting.extend({ projectId: ProjectId });
const ofRequirement = ofMeeting.extend({ requirementId: RequirementId });

/** Reports presented at a meeting, requirements issued there, and the follow-up of earlier meetings. */
export const meetingRecordRoutes = {
  listImplementerReports: {
    service: 'meetings',
    method: 'GET',
    path: '/programmes/{programmeId}/meetings/{meetingId}/implementer-reports',
    summary: 'List the reports that implementing organisations present at a meeting',
    access: { action: 'programme.read', on: 'programme' },
    params: ofMeeting,
    query: PageQuery,
    success: listed(KeptImplementerReport, 'reports'),
    errors: [],
    concurrency: 'none',
  },
  getImplementerReport: {
    service: 'meetings',
    method: 'GET',
    path: '/programmes/{programmeId}/meetings/{meetingId}/implementer-reports/{projectId}',
    summary: 'Read the report that a project presents at a meeting, with the hash of its figures',
    access: { action: 'programme.read', on: 'project' },
    params: ofProject,
    query: NoQuery,
    success: { 200: { description: 'The report.', body: KeptImplementerReport } },
    errors: [],
    concurrency: 'read',
  },
  putImplementerReport: {
    service: 'meetings',
    method: 'PUT',
    path: '/programmes/{programmeId}/meetings/{meetingId}/implementer-reports/{projectId}',
    summary: 'Present a finished report of a project at a meeting that is not concluded',
    access: { action: 'meeting.present', on: 'project' },
    params: ofProject,
    query: NoQuery,
    body: ImplementerReportInput,
    success: {
      200: { description: 'The presented report after the change.', body: KeptImplementerReport },
      201: { description: 'The presented report.', body: KeptImplementerReport },
    },
    errors: ['meeting_locked'],
    concurrency: 'put',
  },
  listRequirements: {
    service: 'meetings',
    method: 'GET',
    path: '/programmes/{programmeId}/meetings/{meetingId}/requirements',
    summary: 'List the requirements issued at a meeting',
    access: { action: 'programme.read', on: 'programme' },
    params: ofMeeting,
    query: PageQuery,
    success: listed(KeptRequirement, 'requirements'),
    errors: [],
    concurrency: 'none',
  },
  issueRequirement: {
    service: 'meetings',
    method: 'POST',
    path: '/programmes/{programmeId}/meetings/{meetingId}/requirements',
    summary: 'Record a requirement issued at a meeting that was held',
    access: { action: 'meeting.change', on: 'programme' },
    params: ofMeeting,
    query: NoQuery,
    body: RequirementInput,
    success: { 201: { description: 'The new requirement.', body: KeptRequirement } },
    errors: ['meeting_locked', 'meeting_conflict'],
    concurrency: 'create',
  },
  getRequirement: {
    service: 'meetings',
    method: 'GET',
    path: '/programmes/{programmeId}/meetings/{meetingId}/requirements/{requirementId}',
    summary: 'Read a requirement',
    access: { action: 'programme.read', on: 'programme' },
    params: ofRequirement,
    query: NoQuery,
    success: { 200: { description: 'The requirement.', body: KeptRequirement } },
    errors: [],
    concurrency: 'read',
  },
  replaceRequirement: {
    service: 'meetings',
    method: 'PUT',
    path: '/programmes/{programmeId}/meetings/{meetingId}/requirements/{requirementId}',
    summary: 'Correct a requirement of a meeting that is not concluded',
    access: { action: 'meeting.change', on: 'programme' },
    params: ofRequirement,
    query: NoQuery,
    body: RequirementInput,
    success: { 200: { description: 'The requirement after the change.', body: KeptRequirement } },
    errors: ['meeting_locked', 'meeting_conflict'],
    concurrency: 'change',
  },
  getFollowUp: {
    service: 'meetings',
    method: 'GET',
    path: '/programmes/{programmeId}/meetings/{meetingId}/follow-up',
    summary: 'Follow up the action items of earlier meetings',
    access: { action: 'programme.read', on: 'programme' },
    params: ofMeeting,
    query: NoQuery,
    success: { 200: { description: 'The follow-up, computed on request.', body: FollowUp } },
    errors: ['records_too_large'],
    concurrency: 'none',
  },
} as const satisfies RouteTable;
