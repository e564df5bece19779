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

/** What implementing organisations showed at a meeting, what was required of them, and what became of earlier requirements. */
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
    summary: 'Read what one project presents at a meeting: the frozen figures, by their hash',
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
      200: { description: 'The report as it is presented now.', body: KeptImplementerReport },
      201: { description: 'The report is presented.', body: KeptImplementerReport },
    },
    errors: ['meeting_locked'],
    concurrency: 'put',
  },
  listRequirements: {
    service: 'meetings',
    method: 'GET',
    path: '/programmes/{programmeId}/meetings/{meetingId}/requirements',
    summary: 'List what was required at a meeting',
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
    summary: 'Record a requirement of a meeting that was held',
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
    summary: 'Put a requirement right, while its meeting is not concluded',
    access: { action: 'meeting.change', on: 'programme' },
    params: ofRequirement,
    query: NoQuery,
    body: RequirementInput,
    success: { 200: { description: 'The requirement as it is now.', body: KeptRequirement } },
    errors: ['meeting_locked', 'meeting_conflict'],
    concurrency: 'change',
  },
  getFollowUp: {
    service: 'meetings',
    method: 'GET',
    path: '/programmes/{programmeId}/meetings/{meetingId}/follow-up',
    summary: 'See what became of the action items of earlier meetings by this one',
    access: { action: 'programme.read', on: 'programme' },
    params: ofMeeting,
    query: NoQuery,
    success: { 200: { description: 'The follow-up, computed now.', body: FollowUp } },
    errors: ['records_too_large'],
    concurrency: 'none',
  },
} as const satisfies RouteTable;
