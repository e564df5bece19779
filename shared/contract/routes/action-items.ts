import * as z from 'zod';
import { ActionStatus } from '../../domain/evaluation/management-response.ts';
import { MeetingId, OrganisationId } from '../../domain/identifiers.ts';
import {
  ActionItemInput,
  actionItemKind,
  DatedActionItem,
  VersionedActionItem,
} from '../../domain/meetings/action-item.ts';
import { ActionProgress } from '../../domain/meetings/action-progress.ts';
import { programmeKind } from '../../domain/programme/programme.ts';
import { NoQuery, PageQuery, pageSuccess } from '../lists.ts';
import type { RouteTable } from '../route.ts';

/** The filter is applied to each page after it is read, so a page may be short. */
const ActionItemQuery = PageQuery.extend({
  status: ActionStatus.optional().describe('Only action items with this status.'),
  overdue: z
    .enum(['true', 'false'])
    .optional()
    .describe('`true`: only those that are overdue; `false`: only the others.'),
  organisationId: OrganisationId.optional().describe('Only those of this organisation.'),
  meetingId: MeetingId.optional().describe('Only those that this meeting gave rise to.'),
});

export const actionItemRoutes = {
  listActionItems: {
    service: 'meetings',
    method: 'GET',
    path: '/programmes/{programmeId}/action-items',
    summary: 'List action items, filtered by status, owner, meeting or whether they are overdue',
    description:
      'Answers a page of action items, each with whether it is overdue today. The filters are applied to each page after it is read, so a page may be short and still have a next one.',
    access: { action: 'programme.read', on: 'programme' },
    params: programmeKind.key,
    query: ActionItemQuery,
    success: pageSuccess(DatedActionItem, 'action items, each page by due date'),
    errors: [],
    concurrency: 'content',
  },
  agreeActionItem: {
    service: 'meetings',
    method: 'POST',
    path: '/programmes/{programmeId}/action-items',
    summary: 'Create an action item from a requirement, a suggestion or a recommendation',
    description:
      'Creates an open action item: who does what by when. It names the requirement, the suggestion or the recommendation that it follows from.',
    access: { action: 'actionItem.change', on: 'programme' },
    params: programmeKind.key,
    query: NoQuery,
    body: ActionItemInput,
    success: { 201: { description: 'The new action item, open.', body: VersionedActionItem } },
    errors: [],
    concurrency: 'create',
  },
  getActionItem: {
    service: 'meetings',
    method: 'GET',
    path: '/programmes/{programmeId}/action-items/{actionItemId}',
    summary: 'Read an action item',
    description: 'Answers one action item with its progress.',
    access: { action: 'programme.read', on: 'programme' },
    params: actionItemKind.key,
    query: NoQuery,
    success: { 200: { description: 'The action item.', body: VersionedActionItem } },
    errors: [],
    concurrency: 'read',
  },
  replaceActionItem: {
    service: 'meetings',
    method: 'PUT',
    path: '/programmes/{programmeId}/action-items/{actionItemId}',
    summary: 'Change the task, owner or deadline of an action item; its progress stays',
    description: 'Replaces the task, the organisation and the deadline; the progress stays.',
    access: { action: 'actionItem.change', on: 'programme' },
    params: actionItemKind.key,
    query: NoQuery,
    body: ActionItemInput,
    success: {
      200: { description: 'The action item after the change.', body: VersionedActionItem },
    },
    errors: [],
    concurrency: 'change',
  },
  reportActionItem: {
    service: 'meetings',
    method: 'POST',
    path: '/programmes/{programmeId}/action-items/{actionItemId}/progress',
    summary: 'Report progress on an action item of your organisation; only coordinators drop one',
    description:
      'Replaces what was reported on the action item; what was said before stays in the history. What is done needs evidence, what is dropped a reason. Only a coordinator drops an action item or resumes a dropped one.',
    access: { action: 'actionItem.report', on: 'actionItem' },
    params: actionItemKind.key,
    query: NoQuery,
    body: ActionProgress,
    success: { 200: { description: 'The updated action item.', body: VersionedActionItem } },
    errors: [],
    concurrency: 'change',
  },
} as const satisfies RouteTable;
